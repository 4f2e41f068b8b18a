package dev.annals.core.model.programme;

import dev.annals.core.finding.Place;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * Whom a programme reached.
 *
 * @param title who
 * @param count how many
 * @param note a remark
 * @param place where it is written
 */
public record Beneficiaries(Text title, Figure count, Optional<Text> note, Place place) {}
