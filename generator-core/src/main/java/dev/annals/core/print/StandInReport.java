package dev.annals.core.print;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.font.StandIns;
import dev.annals.core.setting.FaceWishes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Tells what stood in for what. {@link Code#FONT_SUBSTITUTED} has as arguments the class and the name of the face; where
 * nothing may stand in, {@link Code#FONT_REQUIRED} has the class. {@link Code#CHARACTERS_STAND_IN} and
 * {@link Code#CHARACTERS_REQUIRED} have the name of the face that lacks characters, the characters, and the name of the
 * face that gives them.
 */
final class StandInReport {

    /** Where findings about faces are placed that nobody asked for by name. */
    private static final Place FACES = Place.of("annals:fonts");

    /** So many characters are told one by one. */
    private static final int MOST = 20;

    private StandInReport() {}

    static List<Finding> findings(StandIns standIns, FaceSet faces, Place document) {
        List<Finding> findings = new ArrayList<>();
        FaceWishes wishes = faces.wishes();
        standIns.classes().stream()
                // One that was asked for by name and not found has been told by that name.
                .filter(fontClass -> !wishes.name(fontClass))
                .map(fontClass -> wishes.strict()
                        .map(place -> Finding.of(Code.FONT_REQUIRED, place, fontClass.key()))
                        .orElseGet(() -> Finding.of(
                                Code.FONT_SUBSTITUTED,
                                FACES,
                                fontClass.key(),
                                faces.chain(fontClass, 400).first().name())))
                .forEach(findings::add);
        Code code = wishes.strict().isPresent() ? Code.CHARACTERS_REQUIRED : Code.CHARACTERS_STAND_IN;
        standIns.characters()
                .forEach((pair, characters) ->
                        findings.add(Finding.of(code, document, pair.lacking(), told(characters), pair.standIn())));
        return findings;
    }

    private static String told(SortedSet<Integer> characters) {
        String first = characters.stream().limit(MOST).map(Character::toString).collect(Collectors.joining());
        return characters.size() > MOST ? first + "…" : first;
    }
}
