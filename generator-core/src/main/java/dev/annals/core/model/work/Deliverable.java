package dev.annals.core.model.work;

import dev.annals.core.finding.Place;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * What a task delivers, counted: 建 30 所, 完成 24 所.
 *
 * @param title what is delivered
 * @param planned how much was planned
 * @param done how much is done; absent when not reported
 * @param indicator id of the indicator that counts it
 * @param place where it is written
 */
public record Deliverable(Text title, Figure planned, Optional<Figure> done, Optional<String> indicator, Place place) {}
