package dev.annals.core.setting;

/**
 * Bounds on what the input may ask for; passing one is a finding, never a crash.
 *
 * @param fileBytes largest file read, in bytes; a year file of a whole province has about 1 MB
 * @param files most files in one repository
 * @param aliases most uses of YAML aliases in one file; guards against exponential growth
 * @param depth deepest nesting of mappings and sequences
 * @param nodes most YAML nodes in one file, aliases counted each time they are used
 * @param pageCharacters longest page that a template may write, in characters
 * @param templateSteps most steps of a template for one page, each the start of an element such as a piece of text, a
 *     value or a turn of a loop; the largest pages take some hundred thousand
 */
public record Limits(
        long fileBytes, int files, int aliases, int depth, int nodes, int pageCharacters, int templateSteps) {

    /** 8 MiB a file, 20,000 files, 100 aliases, 40 levels, 500,000 nodes, 32 million characters and 50 million steps a page. */
    public static final Limits DEFAULT = new Limits(8L << 20, 20_000, 100, 40, 500_000, 32_000_000, 50_000_000);
}
