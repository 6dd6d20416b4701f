package dev.gouji.lint;

import dev.gouji.lint.rules.AmountUnit;
import dev.gouji.lint.rules.AnnouncedParts;
import dev.gouji.lint.rules.ApplicantTotal;
import dev.gouji.lint.rules.BlankCell;
import dev.gouji.lint.rules.BlankTotal;
import dev.gouji.lint.rules.CarriedInDiffers;
import dev.gouji.lint.rules.CarryBalance;
import dev.gouji.lint.rules.ClaimDiffers;
import dev.gouji.lint.rules.ConversionLeftover;
import dev.gouji.lint.rules.CopiedProse;
import dev.gouji.lint.rules.DecimalCount;
import dev.gouji.lint.rules.DecisionsAsItems;
import dev.gouji.lint.rules.DocumentName;
import dev.gouji.lint.rules.DocumentNumber;
import dev.gouji.lint.rules.DoubledWord;
import dev.gouji.lint.rules.FeeMultiple;
import dev.gouji.lint.rules.FeeNotReported;
import dev.gouji.lint.rules.HalfWidthMark;
import dev.gouji.lint.rules.HeadingNumber;
import dev.gouji.lint.rules.HeadingWording;
import dev.gouji.lint.rules.ImpossibleDate;
import dev.gouji.lint.rules.InForceBelowIssued;
import dev.gouji.lint.rules.InForceDiffers;
import dev.gouji.lint.rules.LabelWording;
import dev.gouji.lint.rules.LocalRow;
import dev.gouji.lint.rules.MixedBrackets;
import dev.gouji.lint.rules.NegativeCount;
import dev.gouji.lint.rules.NoSuchClause;
import dev.gouji.lint.rules.NoneClaimed;
import dev.gouji.lint.rules.NumberMissing;
import dev.gouji.lint.rules.OtherBody;
import dev.gouji.lint.rules.OutcomeTotal;
import dev.gouji.lint.rules.OutcomesWithoutIntake;
import dev.gouji.lint.rules.OverviewPart;
import dev.gouji.lint.rules.PartNumbering;
import dev.gouji.lint.rules.PartsDiffer;
import dev.gouji.lint.rules.PastPlan;
import dev.gouji.lint.rules.PercentageDiffers;
import dev.gouji.lint.rules.PeriodBounds;
import dev.gouji.lint.rules.PeriodMissing;
import dev.gouji.lint.rules.PersonalNumber;
import dev.gouji.lint.rules.RepealedBasis;
import dev.gouji.lint.rules.ResultsTotal;
import dev.gouji.lint.rules.ReviewFirst;
import dev.gouji.lint.rules.RowsMoved;
import dev.gouji.lint.rules.RuleMakingPower;
import dev.gouji.lint.rules.SectionEmpty;
import dev.gouji.lint.rules.SectionMissing;
import dev.gouji.lint.rules.SectionOrder;
import dev.gouji.lint.rules.SectionRepeated;
import dev.gouji.lint.rules.SignedEarly;
import dev.gouji.lint.rules.SignedLate;
import dev.gouji.lint.rules.SupervisionResults;
import dev.gouji.lint.rules.TableCutShort;
import dev.gouji.lint.rules.TableMissing;
import dev.gouji.lint.rules.TemplateWords;
import dev.gouji.lint.rules.TitleWording;
import dev.gouji.lint.rules.TotalsDiffer;
import dev.gouji.lint.rules.UnitInCell;
import dev.gouji.lint.rules.UnknownSuppression;
import dev.gouji.lint.rules.UnreadableFigure;
import dev.gouji.lint.rules.UnusedSuppression;
import dev.gouji.lint.rules.UpToADay;
import dev.gouji.lint.rules.WordedChange;
import dev.gouji.lint.rules.WrongForm;
import dev.gouji.lint.rules.YearDiffers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every rule, by its code. A new one is a class, a line here, its two pages and its texts in the catalogues. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
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
            /* GJ214 */ new LocalRow(),
            /* GJ215 */ new DecisionsAsItems(),
            /* GJ301 */ new ApplicantTotal(),
            /* GJ302 */ new ResultsTotal(),
            /* GJ303 */ new CarryBalance(),
            /* GJ304 */ new OutcomeTotal(),
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
            /* GJ801 */ new CarriedInDiffers(),
            /* GJ802 */ new InForceDiffers(),
            /* GJ803 */ new CopiedProse(),
            /* GJ804 */ new TotalsDiffer(),
            /* GJ901 */ new UnusedSuppression(),
            /* GJ902 */ new UnknownSuppression());

    private Rules() {
    }

    public static List<Rule> all() {
        return ALL;
    }

    /** The codes of all rules and of their groups. */
    public static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Rule rule : ALL) {
            codes.add(rule.id().code());
            codes.add(RuleId.group(rule.id().code()));
        }
        return codes;
    }
}
