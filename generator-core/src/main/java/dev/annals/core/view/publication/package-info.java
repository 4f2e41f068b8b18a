/** What a site says about itself to readers elsewhere: what is new, and the card of a shared link. */
@NullMarked
package dev.annals.core.view.publication;

import org.jspecify.annotations.NullMarked;
