package dev.annals.core.chart.sheet.term.row;

/**
 * What is written in a row.
 *
 * @param label what it is about
 * @param figure its figure, or the reason why there is none; may be empty
 * @param status how it stands
 */
record RowWords(Words label, Words figure, Words status) {}
