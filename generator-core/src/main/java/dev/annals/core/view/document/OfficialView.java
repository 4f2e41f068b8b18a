package dev.annals.core.view.document;

import dev.annals.core.model.document.Document;
import dev.annals.core.model.document.Official;
import dev.annals.core.setting.Messages;
import dev.annals.core.wording.DateWords;
import java.util.List;
import java.util.Optional;

/**
 * The elements of an official document, worded.
 *
 * @param mark what stands at its head; the issuer where nothing else is given
 * @param number its number
 * @param copyNumber the number of this copy
 * @param secrecy how secret it is
 * @param urgency how urgent it is
 * @param signatory who signed it
 * @param addressee whom it is for, without the colon behind it
 * @param attachments names of the attachments
 * @param remark a remark, without parentheses
 * @param copyTo who gets a copy, without the full stop
 * @param jointIssuers who else issues it, in order
 * @param sealed whether a seal will be put on it
 * @param issuedBy who printed it
 * @param issuedOn the day of printing, in words
 */
public record OfficialView(
        String mark,
        Optional<String> number,
        Optional<String> copyNumber,
        Optional<String> secrecy,
        Optional<String> urgency,
        Optional<String> signatory,
        Optional<String> addressee,
        List<String> attachments,
        Optional<String> remark,
        Optional<String> copyTo,
        List<String> jointIssuers,
        boolean sealed,
        Optional<String> issuedBy,
        Optional<String> issuedOn) {

    /** Keeps its own copy. */
    public OfficialView {
        attachments = List.copyOf(attachments);
        jointIssuers = List.copyOf(jointIssuers);
    }

    static OfficialView of(Document document, Messages messages) {
        Official official = document.official();
        return new OfficialView(
                official.mark().orElse(document.issuer()),
                official.number(),
                official.copyNumber(),
                official.secrecy(),
                official.urgency(),
                official.signatory(),
                official.addressee(),
                official.attachments(),
                official.remark(),
                official.copyTo(),
                official.jointIssuers(),
                official.sealed(),
                official.issuedBy(),
                official.issuedOn().map(day -> DateWords.of(day, messages)));
    }
}
