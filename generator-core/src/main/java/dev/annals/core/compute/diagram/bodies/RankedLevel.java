package dev.annals.core.compute.diagram.bodies;

import dev.annals.core.compute.ranking.Ranking;
import dev.annals.core.model.organisation.Body;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The bodies of one level in their order, and what they compare with.
 *
 * @param ranking the order
 * @param above the body above them, where its figure is comparable with theirs, such as a rate of all
 * @param mean the arithmetic mean of their values in units, where the figure above is their sum or not known
 */
public record RankedLevel(Ranking ranking, Optional<Body> above, Optional<BigDecimal> mean) {}
