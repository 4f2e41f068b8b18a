/** The entities of a repository: which keys each file may hold, and how they become records of the model. */
@NullMarked
package dev.annals.core.validate.entity;

import org.jspecify.annotations.NullMarked;
