package org.stet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The way through the house: which room may know which. */
@AnalyzeClasses(packages = "org.stet", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  @ArchTest
  static final ArchRule ROOMS_KNOW_ONLY_THE_ROOMS_BEFORE_THEM =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("fact")
          .definedBy("org.stet.fact..")
          .layer("spelling")
          .definedBy("org.stet.spelling..")
          .layer("wording")
          .definedBy("org.stet.wording..")
          .layer("reading")
          .definedBy("org.stet.reading..")
          .layer("extraction")
          .definedBy("org.stet.extraction..")
          .layer("engine")
          .definedBy("org.stet.engine..")
          .layer("suppression")
          .definedBy("org.stet.suppression..")
          .layer("verdict")
          .definedBy("org.stet.verdict..")
          .layer("report")
          .definedBy("org.stet.report..")
          .layer("pipeline")
          .definedBy("org.stet.pipeline..")
          .layer("authoring")
          .definedBy("org.stet.authoring..")
          .layer("configuration")
          .definedBy("org.stet.configuration..")
          .layer("desk")
          .definedBy("org.stet.desk..")
          .layer("cli")
          .definedBy("org.stet.cli..")
          .whereLayer("fact")
          .mayNotAccessAnyLayer()
          .whereLayer("spelling")
          .mayNotAccessAnyLayer()
          .whereLayer("wording")
          .mayOnlyAccessLayers("fact")
          .whereLayer("reading")
          .mayOnlyAccessLayers("fact", "spelling")
          .whereLayer("extraction")
          .mayOnlyAccessLayers("fact", "spelling")
          .whereLayer("engine")
          .mayOnlyAccessLayers("fact", "spelling", "wording")
          .whereLayer("suppression")
          .mayOnlyAccessLayers("fact", "reading")
          .whereLayer("verdict")
          .mayOnlyAccessLayers("fact", "suppression")
          .whereLayer("report")
          .mayOnlyAccessLayers("fact", "wording", "reading", "suppression", "verdict")
          .whereLayer("pipeline")
          .mayOnlyAccessLayers(
              "fact", "reading", "extraction", "engine", "suppression", "verdict", "configuration")
          .whereLayer("configuration")
          .mayOnlyAccessLayers("fact", "spelling", "reading")
          .whereLayer("desk")
          .mayOnlyAccessLayers(
              "fact", "reading", "suppression", "verdict", "report", "pipeline", "configuration")
          .whereLayer("authoring")
          .mayOnlyAccessLayers("fact", "wording", "reading", "extraction", "engine", "pipeline");

  @ArchTest
  static final ArchRule FACTS_KNOW_NO_LIBRARY =
      classes()
          .that()
          .resideInAPackage("org.stet.fact..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.stet.fact..");

  @ArchTest
  static final ArchRule ONLY_SYNTAX_KNOWS_CORENLP =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stet.extraction.syntax..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule ONLY_THE_ENGINE_KNOWS_DROOLS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stet.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule ONLY_EXTRACTION_KNOWS_ICU_AND_ONNX =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stet.extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.ibm.icu..", "ai.onnxruntime..", "dev.langchain4j..");

  @ArchTest
  static final ArchRule ONLY_DOCUMENTS_KNOW_FILE_FORMATS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.stet.reading.document..", "org.stet.report.document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jsoup..",
              "org.commonmark..",
              "org.apache.poi..",
              "org.apache.pdfbox..",
              "org.odftoolkit..");

  @ArchTest
  static final ArchRule ONLY_THE_DESK_KNOWS_ITS_SERVER =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stet.desk..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule ONLY_THE_CLI_KNOWS_PICOCLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stet.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule NO_ROOM_IS_PART_OF_A_CIRCLE =
      slices().matching("org.stet.(*)..").should().beFreeOfCycles();
}
