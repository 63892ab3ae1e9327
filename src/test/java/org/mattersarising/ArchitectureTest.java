package org.mattersarising;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The house rules of the design, held in the build. */
@AnalyzeClasses(packages = "org.mattersarising", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String ROOT = "org.mattersarising";
  private static final String YAML = "org.snakeyaml.engine..";
  private static final String JSON = "tools.jackson.core..";
  private static final String CSV = "org.apache.commons.csv..";

  /** What each stage may use besides the JDK and the model. One library has few homes. */
  private static final Map<String, List<String>> LIBRARIES_OF_STAGES =
      Map.ofEntries(
          Map.entry(
              "ingest",
              List.of(
                  "org.jsoup..",
                  "org.apache.pdfbox..",
                  "org.apache.fontbox..",
                  "org.apache.poi..",
                  "org.apache.commons.compress..",
                  "org.openxmlformats.schemas..",
                  "org.netpreserve.jwarc..",
                  "org.w3c.dom..",
                  "javax.xml..",
                  CSV,
                  YAML,
                  JSON)),
          Map.entry("structure", List.of()),
          Map.entry("annotate", List.of("opennlp..")),
          Map.entry(
              "themes",
              List.of("smile..", "opennlp..", "nl.cwts..", "ai.onnxruntime..", YAML, JSON)),
          Map.entry("train", List.of("smile..", "opennlp..")),
          Map.entry("recurrence", List.of("smile..", "opennlp..")),
          Map.entry("compare", List.of("smile.math.special..", CSV, JSON)),
          Map.entry("evaluate", List.of("smile..", CSV)),
          Map.entry("report", List.of(CSV, "gg.jte..", JSON)),
          Map.entry("provenance", List.of(JSON)),
          Map.entry("register", List.of(CSV, YAML, JSON)));

  private static final Set<String> ADDRESSES_ONLY =
      Set.of(
          URI.class.getName(),
          URISyntaxException.class.getName(),
          URLDecoder.class.getName(),
          URLEncoder.class.getName());

  @ArchTest
  static final ArchRule modelKnowsNothingButTheJdk =
      classes()
          .that()
          .resideInAPackage(of("model"))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(of("model"), "java..", "org.jspecify.annotations"));

  @ArchTest
  static final ArchRule threadsKnowNothingButTheJdk =
      classes()
          .that()
          .resideInAPackage(of("threads"))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(of("threads"), "java..", "org.jspecify.annotations"));

  @ArchTest
  static final ArchRule nounsKnowTheTaggerAndTheJdk = mayUse("nouns", Stream.of("opennlp.tools.."));

  /** So that results keep their order whatever the number of threads. */
  @ArchTest
  static final ArchRule poolsOfThreadsHaveOneHome =
      noClasses()
          .that()
          .resideOutsideOfPackage(of("threads"))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.util.concurrent.ExecutorService.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.concurrent.Executors.class);

  @ArchTest
  static void stagesKnowTheModelAndTheirLibrariesButNeverEachOther(JavaClasses classes) {
    LIBRARIES_OF_STAGES.forEach((stage, libraries) ->
        mayUse(
                stage,
                Stream.concat(
                    libraries.stream(), Stream.of(of("model"), of("threads"), of("nouns"))))
            .check(classes));
  }

  @ArchTest
  static void pipelineKnowsTheStagesAndNoLibrary(JavaClasses classes) {
    mayUse(
            "pipeline",
            Stream.concat(Stream.of("model", "threads"), LIBRARIES_OF_STAGES.keySet().stream())
                .map(ArchitectureTest::of))
        .check(classes);
  }

  @ArchTest
  static final ArchRule commandsKnowThePipelineAndNoStage =
      mayUse("cli", Stream.of(of("model"), of("pipeline"), of("evaluate"), "picocli..", JSON));

  @ArchTest
  static void onlyCommandsKnowThePipeline(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(of("pipeline"), of("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(of("pipeline"))
        .check(classes);
  }

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingTouchesTheNetwork =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
                  .and(
                      describe(
                          "do more than read and write addresses",
                          type ->
                              !ADDRESSES_ONLY.contains(type.getBaseComponentType().getFullName()))))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.nio\\.channels\\.(Async.*)?(Server)?(Socket|Datagram).*")
          .because("minutes may be confidential, and a run must give the same result offline");

  @ArchTest
  static final ArchRule smileStaysWithinWhatRunsWithoutNativeLibraries =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "smile\\.(feature\\.extraction\\.(Kernel)?(Probabilistic)?PCA"
                  + "|regression\\.(OLS|RidgeRegression|LASSO|ElasticNet|LinearModel|GLM)"
                  + "|manifold\\..*"
                  + "|tensor\\..*|linalg\\..*|math\\.matrix\\..*)(\\$.*)?")
          .because("these call OpenBLAS or ARPACK, which a fresh machine does not have");

  @ArchTest
  static final ArchRule chanceHasASeed =
      noClasses()
          .should()
          .callConstructor(Random.class)
          .orShould()
          .callConstructor(SplittableRandom.class)
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .because("the same input gives the same bytes");

  @ArchTest
  static final ArchRule textHasNoLocaleOfItsOwn =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.nio.charset.Charset.class, "defaultCharset")
          .because("the same input gives the same bytes under any locale");

  @ArchTest
  static final ArchRule onlyCommandsAskTheClockAndTheEnvironment =
      noClasses()
          .that(liveOutside("cli"))
          .should(
              callMethodWhere(
                  targetIs(
                      "reads the clock, the time zone or the environment",
                      "java\\.time\\.\\w+\\.now\\(.*"
                          + "|java\\.time\\.Clock\\.(system|tick)\\w*\\(.*"
                          + "|java\\.time\\.ZoneId\\.systemDefault\\(.*"
                          + "|java\\.util\\.TimeZone\\.getDefault\\(.*"
                          + "|java\\.lang\\.System\\.(currentTimeMillis|getenv)\\(.*")))
          .orShould()
          .callConstructor(java.util.Date.class)
          .because("a clock is handed in, so that a run can be repeated");

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses().that(liveOutside("cli")).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyCommandsEndTheProgram =
      noClasses()
          .that(liveOutside("cli"))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule namesSayWhatAClassDoes =
      noClasses()
          .should()
          .haveNameMatching(".*[.$]\\w*(Impl|Util|Utils|Utilities|Helper|Helpers|Manager)")
          .orShould()
          .resideInAnyPackage("..util..", "..utils..", "..helper..", "..impl..", "..common..");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .that()
          .resideOutsideOfPackage(ROOT + ".report.pages..") // generated from the templates
          .should(beInANullMarkedPackage());

  private static ArchRule mayUse(String name, Stream<String> packages) {
    String[] allowed =
        Stream.concat(Stream.of(of(name), "java..", "org.jspecify.annotations"), packages)
            .toArray(String[]::new);
    return classes()
        .that(resideInAPackage(of(name)))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed));
  }

  private static String of(String name) {
    return ROOT + "." + name + "..";
  }

  private static DescribedPredicate<JavaClass> liveOutside(String name) {
    return DescribedPredicate.not(resideInAPackage(of(name)));
  }

  private static DescribedPredicate<JavaCall<?>> targetIs(String what, String fullName) {
    return new DescribedPredicate<>(what) {
      @Override
      public boolean test(JavaCall<?> call) {
        return call.getTarget().getFullName().matches(fullName);
      }
    };
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                type,
                type.getPackage().isAnnotatedWith(NullMarked.class),
                type.getPackageName() + " has no @NullMarked package-info"));
      }
    };
  }
}
