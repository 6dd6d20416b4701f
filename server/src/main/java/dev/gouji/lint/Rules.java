package dev.gouji.lint;

import dev.gouji.lint.rules.*;
import dev.gouji.lint.rules.Imbalance;
import dev.gouji.settings.RuleCodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every rule, by its code. A new one is a class, a line here, its two pages and its texts in the catalogues. */
public final class Rules {

    private static final List<Rule> ON_REPORTS = List.of(
            /* GJ101 */ new SectionMissing(),
            /* GJ102 */ new SectionOrder(),
            /* GJ103 */ new HeadingNumber(),
            /* GJ104 */ new TitleWording(),
            /* GJ105 */ new SectionRepeated(),
            /* GJ106 */ new HeadingWording(),
            /* GJ107 */ new PartNumbering(),
            /* GJ108 */ new AnnouncedParts(),
            /* GJ109 */ new SectionEmpty(),
            /* GJ110 */ new OverviewPart(),
            /* GJ111 */ new TemplateWords(),
            /* GJ112 */ new NumberMissing(),
            /* GJ201 */ new BlankTotal(),
            /* GJ202 */ new BlankCell(),
            /* GJ203 */ new UnreadableFigure(),
            /* GJ204 */ new TableMissing(),
            /* GJ205 */ new TableCutShort(),
            /* GJ206 */ new WrongForm(),
            /* GJ207 */ new RowsMoved(),
            /* GJ208 */ new LabelWording(),
            /* GJ209 */ new UnitInCell(),
            /* GJ210 */ new WordedChange(),
            /* GJ211 */ new NegativeCount(),
            /* GJ212 */ new DecimalCount(),
            /* GJ213 */ new AmountUnit(),
            /* GJ214 */ new RowNotInForm(),
            /* GJ215 */ new DecisionsAsItems(),
            /* GJ216 */ new TableBlank(),
            /* GJ301 */ new Imbalance("GJ301", "applicant-total"),
            /* GJ302 */ new Imbalance("GJ302", "results-total"),
            /* GJ303 */ new Imbalance("GJ303", "carry-balance"),
            /* GJ304 */ new Imbalance("GJ304", "outcome-total"),
            /* GJ305 */ new OutcomesWithoutIntake(),
            /* GJ306 */ new InForceBelowIssued(),
            /* GJ401 */ new ClaimDiffers(),
            /* GJ402 */ new NoneClaimed(),
            /* GJ403 */ new PartsDiffer(),
            /* GJ404 */ new PercentageDiffers(),
            /* GJ501 */ new YearDiffers(),
            /* GJ502 */ new PeriodBounds(),
            /* GJ503 */ new SignedEarly(),
            /* GJ504 */ new SignedLate(),
            /* GJ505 */ new PastPlan(),
            /* GJ506 */ new ImpossibleDate(),
            /* GJ507 */ new PeriodMissing(),
            /* GJ508 */ new YearUnknown(),
            /* GJ509 */ new OverviewYear(),
            /* GJ601 */ new NoSuchClause(),
            /* GJ602 */ new DocumentNumber(),
            /* GJ603 */ new DocumentName(),
            /* GJ604 */ new RepealedBasis(),
            /* GJ605 */ new FeeNotReported(),
            /* GJ606 */ new FeeMultiple(),
            /* GJ607 */ new SupervisionResults(),
            /* GJ608 */ new RuleMakingPower(),
            /* GJ609 */ new ReviewFirst(),
            /* GJ701 */ new ConversionLeftover(),
            /* GJ702 */ new DoubledWord(),
            /* GJ703 */ new HalfWidthMark(),
            /* GJ704 */ new MixedBrackets(),
            /* GJ705 */ new PersonalNumber(),
            /* GJ706 */ new OtherBody(),
            /* GJ707 */ new UpToADay(),
            /* GJ708 */ new TrackedChanges(),
            /* GJ709 */ new CommentsLeft(),
            /* GJ710 */ new HiddenText(),
            /* GJ711 */ new ComputedFigure(),
            /* GJ712 */ new UncheckedText(),
            /* GJ713 */ new AuthorNamed(),
            /* GJ801 */ new CarriedInDiffers(),
            /* GJ802 */ new InForceDiffers(),
            /* GJ803 */ new CopiedProse(),
            /* GJ804 */ new TotalsDiffer(),
            /* GJ805 */ new ReportTwice());

    private static final Set<String> CODES = codesWith(UnusedSuppression.ID, UnknownSuppression.ID);

    /** The rules on suppressions run last, when it is known what was suppressed. */
    private static final List<Rule> ALL = with(new UnusedSuppression(CODES), new UnknownSuppression(CODES));

    private static final Set<String> FILE_CODES = fileCodes(ALL);

    private Rules() {
    }

    public static List<Rule> all() {
        return ALL;
    }

    /** The codes of all rules and of their groups (GJ2xx), in order. */
    public static Set<String> codes() {
        return CODES;
    }

    /** The same codes, with the names of the rules; not made at every start. */
    public static RuleCodes known() {
        Map<String, String> names = new HashMap<>();
        for (Rule rule : ALL) {
            names.put(rule.id().name(), rule.id().code());
        }
        return new RuleCodes(CODES, names);
    }

    /** The codes of the rules on what a file holds besides its text. */
    public static Set<String> fileCodes() {
        return FILE_CODES;
    }

    private static Set<String> fileCodes(List<Rule> rules) {
        Set<String> codes = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (rule instanceof FileRule) {
                codes.add(rule.id().code());
            }
        }
        return Collections.unmodifiableSet(codes);
    }

    private static Set<String> codesWith(RuleId... onSuppressions) {
        Set<String> codes = new LinkedHashSet<>();
        String group = RuleId.group(ON_REPORTS.get(0).id().code());
        for (Rule rule : ON_REPORTS) {
            group = add(rule.id(), group, codes);
        }
        for (RuleId id : onSuppressions) {
            group = add(id, group, codes);
        }
        codes.add(group);
        return Collections.unmodifiableSet(codes);
    }

    /**
     * Adds a code, and before it the group of the codes before if that is another: a group stands behind its codes, GJ112, GJ1xx,
     * GJ201. Returns the group of the code.
     */
    private static String add(RuleId id, String group, Set<String> codes) {
        String own = RuleId.group(id.code());
        if (!own.equals(group)) {
            codes.add(group);
        }
        codes.add(id.code());
        return own;
    }

    private static List<Rule> with(Rule... onSuppressions) {
        List<Rule> all = new ArrayList<>(ON_REPORTS);
        all.addAll(List.of(onSuppressions));
        return List.copyOf(all);
    }
}
