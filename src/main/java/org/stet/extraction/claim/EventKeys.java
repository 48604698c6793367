package org.stet.extraction.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.stet.extraction.claim.Frame.Trait;
import org.stet.fact.Claim;

/**
 * Makes the keys on which two claims about one event meet.
 *
 * <p>A key is {@code predicate|agent|patient}, with {@code *} for a participant that is left open.
 * Who says that something happened also says the more general: that someone did it to the patient,
 * that the agent did it to someone. Who denies it denies just what he says, no more: "Norland gave
 * them nothing" leaves all others free to have given. So an assertion has keys at each level and a
 * denial at its own, and the two meet only where the denial covers the assertion.
 */
final class EventKeys {
  private static final String OPEN = ParticipantReader.ANYONE;

  private EventKeys() {}

  /** The keys under which the event {@code frame} is asserted with the participants of a claim. */
  static Set<String> asserted(Frame frame, Claim claim, Set<String> agents, Set<String> patients) {
    Set<String> keys = new LinkedHashSet<>();
    for (String agent : orOpen(agents)) {
      for (String patient : orOpen(patients)) {
        add(keys, frame, claim, agent, patient);
        add(keys, frame, claim, OPEN, patient);
        add(keys, frame, claim, agent, OPEN);
      }
    }
    return keys;
  }

  /** The keys under which the event {@code frame} is denied with the participants of a claim. */
  static Set<String> denied(Frame frame, Claim claim, Set<String> agents, Set<String> patients) {
    Set<String> keys = new LinkedHashSet<>();
    if (claim.agentKey() == null && unknown(claim.agent(), agents)
        || unknown(claim.patient(), patients)) {
      return keys;
    }
    for (String agent : orOpen(agents)) {
      for (String patient : orOpen(patients)) {
        add(keys, frame, claim, agent, patient);
      }
    }
    return keys;
  }

  /** The keys under which {@code frame} is denied of the patient, whoever the agent. */
  static Set<String> deniedOfPatient(Frame frame, Claim claim, Set<String> patients) {
    Set<String> keys = new LinkedHashSet<>();
    patients.stream()
        .filter(patient -> !patient.equals(OPEN))
        .forEach(patient -> add(keys, frame, claim, OPEN, patient));
    return keys;
  }

  /** The key of an event of which nobody in the story was, or somebody was, the patient. */
  static String eventWide(Frame frame) {
    return frame.id() + "|" + OPEN + "|" + OPEN;
  }

  private static boolean unknown(Object words, Set<String> keys) {
    return words != null && keys.isEmpty();
  }

  private static List<String> orOpen(Set<String> keys) {
    return keys.isEmpty() ? List.of(OPEN) : List.copyOf(keys);
  }

  private static void add(
      Set<String> keys, Frame frame, Claim claim, String agent, String patient) {
    if (agent.equals(OPEN) && patient.equals(OPEN) || Objects.equals(agent, patient)) {
      return;
    }
    String when = frame.is(Trait.PERIODIC) ? "@" + day(claim) : "";
    List<String> pair = new ArrayList<>(List.of(agent, patient));
    if (frame.is(Trait.SYMMETRIC)) {
      pair.sort(null);
    }
    keys.add(frame.id() + "|" + pair.get(0) + "|" + pair.get(1) + when);
  }

  private static String day(Claim claim) {
    if (claim.moment() == null) {
      return "";
    }
    LocalDate start = claim.moment().start().toLocalDate();
    return start + "/" + claim.moment().precision();
  }
}
