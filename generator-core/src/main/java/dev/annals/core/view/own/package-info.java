/** What a repository makes its own of the site: its looks, and what it adds to every page. */
@NullMarked
package dev.annals.core.view.own;

import org.jspecify.annotations.NullMarked;
