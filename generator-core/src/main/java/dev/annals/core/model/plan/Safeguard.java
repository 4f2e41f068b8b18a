package dev.annals.core.model.plan;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * How a plan is secured.
 *
 * @param kind what it secures
 * @param text what was done
 * @param lead the office in charge
 * @param place where it is written
 */
public record Safeguard(SafeguardKind kind, BoundText text, Optional<Text> lead, Place place) {}
