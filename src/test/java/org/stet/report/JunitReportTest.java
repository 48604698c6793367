package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.stet.verdict.Report;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The report as JUnit XML. */
class JunitReportTest {

  private static Element read(Delivery delivery, Report report) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    byte[] page = new JunitReport(delivery).render(report).getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page)).getDocumentElement();
  }

  private static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @Test
  void aFindingIsATestThatFailedAndASilentRuleOneThatPassed() throws Exception {
    Element root = read(CiSample.delivery(), CiSample.report("Line one.\n", "Ten men"));

    assertThat(root.getAttribute("tests")).isEqualTo("2");
    assertThat(root.getAttribute("failures")).isEqualTo("1");
    Element finding = all(root, "testcase").get(0);
    assertThat(finding.getAttribute("classname")).isEqualTo("stet.unattributed-figure");
    assertThat(finding.getAttribute("name"))
        .isEqualTo("toll-names-who-counted: “Ten men” [0123456789ab]");
    assertThat(finding.getAttribute("file")).isEqualTo("stories/a b,c:d%/draft.txt");
    assertThat(finding.getAttribute("line")).isEqualTo("2");
    assertThat(all(finding, "failure").get(0).getTextContent())
        .contains("stories/a b,c:d%/draft.txt:2:1: “Ten men”")
        .contains("../wire|.txt:2:19: “Ten men”");
    Element silent = all(root, "testcase").get(1);
    assertThat(silent.getAttribute("name")).isEqualTo("calque");
    assertThat(silent.getChildNodes().getLength()).isZero();
  }

  @Test
  void wordsOfADraftAreNoMarkup() throws Exception {
    Element root = read(CiSample.delivery(), CiSample.hostile());

    assertThat(all(root, "script")).isEmpty();
    assertThat(all(root, "testcase")).hasSize(2);
    Element failure = all(root, "failure").get(0);
    assertThat(failure.getAttribute("message"))
        .contains("<script>alert('x')</script>")
        .contains("\\u001B[2J")
        .contains("\\uFFFE")
        .contains("\uD83D\uDD25");
    assertThat(CiSample.UNSAFE).noneMatch(failure.getTextContent()::contains);
  }

  @Test
  void onlyWhatMakesTheCheckFailFails() throws Exception {
    Element root = read(CiSample.delivery(), CiSample.decided());

    assertThat(root.getAttribute("failures")).isEqualTo("2");
    assertThat(root.getAttribute("errors")).isEqualTo("1");
    assertThat(root.getAttribute("skipped")).isEqualTo("3");
    assertThat(all(root, "failure"))
        .extracting(failure -> failure.getAttribute("type"))
        .containsExactly("unused", "expired");
    assertThat(all(root, "skipped"))
        .extracting(skipped -> skipped.getAttribute("message"))
        .containsExactly(
            "warning, below the fail level: Nobody is named",
            "in the sources alone: Nobody is named",
            "suppressed: the desk has | the <list>: Nobody is named");
    assertThat(all(root, "error").get(0).getTextContent()).contains("no such fact: <Claim>");
  }

  @Test
  void whereNothingFailsTheCheckNothingFailsHere() throws Exception {
    Delivery never = new Delivery(Map.of(), null, "0.1.0");
    Element root = read(never, CiSample.decided());
    assertThat(root.getAttribute("failures")).isEqualTo("0");
    assertThat(all(root, "testsuite").get(0).getAttribute("name")).isEqualTo("draft.txt");
  }
}
