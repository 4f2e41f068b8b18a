/** Registers of plans: projects and safeguards. */
@NullMarked
package dev.annals.core.view.register.plan;

import org.jspecify.annotations.NullMarked;
