package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Severity;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of plans, tasks, promise and delivery, inspections and programmes, as a reader finds them. */
class UndertakingPagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
        repository.write("annals.yml", """
                title: 看板
                period: 2018
                as-of: 2018-12-31
                bodies:
                  bureau: 教育局
                  east: {title: 东区, parent: bureau}
                  hidden: {title: 保密处, parent: bureau, visibility: internal}
                body: bureau
                categories: {schools: 学校}
                """);
        repository.write("indicators/all.yml", """
                category: schools
                indicators:
                  built: {title: 新建学校, unit: 所, direction: up}
                  mended: {title: 改造学校, unit: 所, direction: up}
                  moved: {title: 搬迁学校, unit: 所, direction: up}
                """);
        years();
    }

    private void years() throws IOException {
        repository.write("years/2017.yml", """
                period: 2017
                figures: {built: 12所, mended: 1所}
                targets: {built: ≥9所, mended: ≥5所, moved: ≥2所}
                """);
        repository.write("years/2017-east.yml", """
                period: 2017
                body: east
                figures: {built: 3所}
                targets: {built: ≥3所}
                """);
        repository.write("years/2017-hidden.yml", """
                period: 2017
                body: hidden
                targets: {built: ≥77所}
                focus: {dark: {title: 机密, tasks: {dark-task: {title: 不可外传的任务, status: done}}}}
                """);
        repository.write("years/2018.yml", """
                period: 2018
                figures: {built: 20所, mended: 8所, moved: 1所}
                focus:
                  building:
                    title: 校园建设
                    tasks:
                      late: {title: 建成新校, lead: 基建科, due: 2018-06, status: under-way, deliverables: [{title: 校舍, planned: 30所, done: 24所}]}
                      规章: {title: 修订规章, lead: 办公室, due: 2018-05-31, status: not-started}
                      finished: {title: 修缮旧校, status: done}
                      inner: {title: 内部事项, status: done, visibility: internal}
                """);
    }

    private void generate() {
        assertThat(repository.generate().findings())
                .filteredOn(finding -> finding.code().severity() == Severity.ERROR)
                .extracting(Finding::toString)
                .isEmpty();
    }

    private String page(String path) throws IOException {
        return Files.readString(repository.site().resolve(path));
    }

    /** The words of a part of a page, without white space at marks. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String section(String page, String id) {
        int from = page.indexOf("<section id=\"" + id + "\"");
        assertThat(from).as(id).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    void delivery_groupsTargetsByStatus_andListsTheUnreported() throws Exception {
        generate();
        String page = page("delivery/2017.html");
        assertThat(words(page)).contains("教育局共有3项目标：兑现1项、未兑现1项、未报数据1项。");
        assertThat(words(section(page, "met")))
                .contains("兑现 1", "新建学校", "≥9", "12")
                .doesNotContain("改造学校");
        assertThat(words(section(page, "missed"))).contains("改造学校", "≥5");
        assertThat(words(section(page, "unreported"))).contains("搬迁学校", "≥2");
        assertThat(words(section(page, "body-east"))).contains("东区", "≥3");
        assertThat(page).doesNotContain("保密处", "77", "body-hidden");
        assertThat(words(page("delivery/index.html"))).contains("2017年 共4项目标，兑现2项");
    }

    @Test
    void unreported_areSaidToBeNone_whenEveryTargetHasItsFigure() throws Exception {
        repository.write("years/2017.yml", "period: 2017\nfigures: {built: 12所}\ntargets: {built: ≥9所}\n");
        generate();
        assertThat(section(page("delivery/2017.html"), "unreported")).contains("各项目标都已报送数据");
    }

    @Test
    void counts_leadToTheTargetsTheyCount() throws Exception {
        generate();
        assertThat(page("years/2017.html")).contains("href=\"../delivery/2017.html#met\"", "#missed\"");
        repository.write(
                "annals.yml", page(repository.root().resolve("annals.yml")).replace("2018\nas", "2017\nas"));
        generate();
        assertThat(page("index.html")).contains("href=\"delivery/2017.html#met\"");
    }

    private static String page(Path file) throws IOException {
        return Files.readString(file);
    }

    @Test
    void tasks_standOverdueFirst_thenByLeadAndByStatus() throws Exception {
        generate();
        String page = page("tasks/index.html");
        assertThat(words(page)).contains("3项任务中，1项已完成，2项逾期。");
        String overdue = words(section(page, "overdue"));
        assertThat(overdue.indexOf("修订规章")).isPositive().isLessThan(overdue.indexOf("建成新校"));
        assertThat(overdue).contains("214").contains("184").doesNotContain("修缮旧校");
        String body = words(section(page, "body-bureau"));
        assertThat(body).contains("基建科（1项）", "办公室（1项）", "未注明牵头单位（1项）", "校舍24／30所", "逾期");
        assertThat(page)
                .contains(
                        "id=\"task-late\"",
                        "id=\"task-规章\"",
                        "id=\"under-way\"",
                        "href=\"#task-finished\"",
                        "href=\"#done\"");
        assertThat(page).doesNotContain("内部事项", "不可外传", "保密处");
    }

    @Test
    void plan_saysWhereItStands_withPathMethodsAndTasks() throws Exception {
        repository.write("plans/growth.yml", """
                title: 发展规划
                number: 教发〔2016〕8号
                body: bureau
                term: 2017-2020
                period: 2018
                indicators:
                  built: {base: {period: 2016, value: 0所}, target: ≥40所, path: {2018: 18所}, nature: binding, method: pace}
                  mended: {base: {period: 2016, value: 0所}, target: ≥40所, nature: expected, method: pace}
                focus: {f: {title: 重点, tasks: {campus: {title: 建校区, lead: 基建科, due: 2020-08}}}}
                projects:
                  yard: {title: 操场, stage: under-construction, investment: {total: 300万元, done: 150万元}}
                safeguards: [{kind: funds, text: 经费到位}]
                """);
        repository.write("plans/secret.yml", """
                title: 保密规划
                body: hidden
                term: 2017-2020
                period: 2018
                projects: {vault: {title: 地库, stage: planned}}
                """);
        generate();
        String page = page("plans/growth.html");
        assertThat(words(page))
                .contains("截至2018年，2017—2020年的规划期已过50%。2项指标中，1项达到进度或目标，1项滞后或未达到。1项任务中，0项已完成。")
                .contains("教发〔2016〕8号", "经费到位");
        assertThat(words(section(page, "indicators"))).contains("约束性指标", "序时目标", "18所", "20所", "预期性指标");
        assertThat(words(section(page, "methods"))).contains("序时进度法", "yT\u00A0=\u00A040");
        assertThat(words(section(page, "projects"))).contains("操场", "50.0");
        assertThat(page).contains("href=\"../tasks/index.html#task-campus\"", "href=\"../data/plans.csv\"");
        assertThat(words(page("plans/index.html"))).contains("发展规划").doesNotContain("保密");
        assertThat(repository.site().resolve("plans/secret.html")).doesNotExist();
    }

    @Test
    void inspection_countsItsIssues_andTellsWhatIsOverdue() throws Exception {
        repository.write("inspections/visit.yml", """
                title: 常规巡察
                body: bureau
                issues:
                  fees: {text: 收费未公示, deadline: 2018-06, status: done, evidence: 照片}
                  books: {text: 记账迟缓, deadline: 2018-12-01, status: under-way, measures: [{text: 按月结账}]}
                """);
        repository.write("inspections/inner.yml", """
                title: 机密巡察
                body: hidden
                issues: {leak: {text: 泄密问题}}
                """);
        generate();
        String page = page("inspections/visit.html");
        assertThat(words(page)).contains("2个问题中，1个已完成整改，整改完成率50%。问题和措施共有1项逾期。");
        assertThat(words(section(page, "overdue"))).contains("记账迟缓", "30").doesNotContain("收费未公示");
        assertThat(section(page, "issues"))
                .contains("id=\"issue-fees\"", "id=\"issue-books\"", "id=\"measure-books-1\"");
        assertThat(words(page("inspections/index.html"))).contains("常规巡察").doesNotContain("机密");
        assertThat(repository.site().resolve("inspections/inner.html")).doesNotExist();
    }

    @Test
    void programme_tellsItsMoneyAndItsScore() throws Exception {
        repository.write("programmes/aid.yml", """
                title: 学生资助
                body: bureau
                period: 2018
                funds: [{title: 助学金, initial: 300万元, executed: 270万元}]
                effects: {paid: {title: 按时发放, target: ≥95%, actual: 97.5%, weight: 100, score: 98}}
                next: 扩大范围
                """);
        repository.write("programmes/inner.yml", """
                title: 机密项目
                body: hidden
                period: 2018
                funds: [{title: 暗账, executed: 1万元}]
                effects: {dark: {title: 暗效, target: ≥95%, actual: 97.5%, weight: 100}}
                """);
        generate();
        String page = page("programmes/aid.html");
        assertThat(words(page)).contains("2018年共支出270万元，预算执行率90", "满分100分，得98分", "扩大范围");
        assertThat(words(section(page, "effects"))).contains("按时发放", "97.5%", "98");
        assertThat(words(page("programmes/index.html"))).contains("学生资助").doesNotContain("机密");
        assertThat(repository.site().resolve("programmes/inner.html")).doesNotExist();
    }

    @Test
    void navigation_namesOnlyWhatThereIs_andEveryLinkLeadsSomewhere() throws Exception {
        generate();
        assertThat(page("index.html"))
                .contains("href=\"tasks/index.html\"", "href=\"delivery/index.html\"")
                .doesNotContain("plans/index.html", "inspections/", "programmes/");
        List<Path> pages;
        try (Stream<Path> walk = Files.walk(repository.site())) {
            pages = walk.filter(file -> file.toString().endsWith(".html")).toList();
        }
        assertThat(pages).hasSizeGreaterThan(10);
        for (Path from : pages) {
            for (String link : LINK.matcher(Files.readString(from))
                    .results()
                    .map(match -> match.group(1))
                    .toList()) {
                assertThat(leads(from, link)).as(from + " → " + link).isTrue();
            }
        }
    }

    private static boolean leads(Path from, String link) throws IOException {
        String decoded = URLDecoder.decode(link, StandardCharsets.UTF_8);
        int hash = decoded.indexOf('#');
        String path = hash < 0 ? decoded : decoded.substring(0, hash);
        Path to = path.isEmpty() ? from : from.resolveSibling(path).normalize();
        return Files.isRegularFile(to)
                && (hash < 0 || Files.readString(to).contains(" id=\"" + decoded.substring(hash + 1) + "\""));
    }
}
