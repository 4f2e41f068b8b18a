package dev.annals.core.model.document;

import java.util.List;
import java.util.Optional;

/**
 * The elements of an official document (公文) that a report does not have, after GB/T 9704-2012, 7.2 to 7.4.
 *
 * @param mark 发文机关标志; absent: the issuer's name
 * @param number 发文字号, such as 长教〔2019〕3号
 * @param copyNumber 份号, six digits
 * @param secrecy 密级和保密期限
 * @param urgency 紧急程度
 * @param signatory 签发人, of documents to a higher body
 * @param addressee 主送机关, without the colon behind it
 * @param attachments names of the attachments, in order, without numbers
 * @param remark 附注, without parentheses
 * @param copyTo 抄送机关, without the full stop
 * @param jointIssuers 联合行文的其他发文机关, in order behind the issuer
 * @param sealed whether a seal will be put on it
 * @param issuedBy 印发机关
 * @param issuedOn 印发日期, ISO 8601
 */
public record Official(
        Optional<String> mark,
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

    private static final Optional<String> NO = Optional.empty();

    /** Nothing of it. */
    public static final Official NONE =
            new Official(NO, NO, NO, NO, NO, NO, NO, List.of(), NO, NO, List.of(), true, NO, NO);

    /** Keeps its own copy. */
    public Official {
        attachments = List.copyOf(attachments);
        jointIssuers = List.copyOf(jointIssuers);
    }
}
