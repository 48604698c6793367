package org.stet.extraction.claim;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.claim.Frame.Trait;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Implication;
import org.stet.fact.Implication.Strength;
import org.stet.fact.Part;
import org.stet.fact.Span;

/** Draws from the claims of a story what follows from them by the lexicon of frames. */
public final class Implications {
  /** A death longer before the latest event of an article is history, not the event told. */
  private static final int NEWS_DAYS = 14;

  /** "No one was seriously injured" denies the degree only. */
  private static final Pattern DEGREE =
      Pattern.compile("\\b(seriously|badly|critically|severely|gravely)\\b");

  private static final Pattern FOR_INSTANCE =
      Pattern.compile(
          "\\b(particularly|especially|notably|specifically|including|least of all|let alone)"
              + " ((from|by|to|of|the) )*$");

  private final FrameLexicon lexicon;

  public Implications(LexiconFiles files) {
    this.lexicon = new FrameLexicon(files);
  }

  /** What follows from each of {@code claims}, in their order, nothing twice. */
  public List<Implication> of(List<Claim> claims) {
    Aliases aliases = new Aliases(claims, lexicon);
    Map<String, LocalDateTime> latest = latest(claims);
    Map<String, Implication> found = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Frame frame = lexicon.frame(claim.predicate());
      if (frame == null || claim.part() == Part.RESIDUE) {
        continue;
      }
      Drawing drawing =
          new Drawing(
              lexicon,
              claim,
              aliases.of(claim.agent(), claim.agentKey()),
              aliases.of(claim.patient(), claim.patientKey()),
              isNews(claim, latest));
      drawing.draw(frame).forEach(implication -> found.putIfAbsent(implication.id(), implication));
    }
    return List.copyOf(found.values());
  }

  private static Map<String, LocalDateTime> latest(List<Claim> claims) {
    Map<String, LocalDateTime> latest = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.moment() != null) {
        latest.merge(claim.article(), claim.moment().start(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return latest;
  }

  private static boolean isNews(Claim claim, Map<String, LocalDateTime> latest) {
    return claim.factuality() == Factuality.CERTAIN
        && (claim.moment() == null
            || !claim.moment().end().isBefore(latest.get(claim.article()).minusDays(NEWS_DAYS)));
  }

  /** What one claim implies. */
  private record Drawing(
      FrameLexicon lexicon, Claim claim, Set<String> agents, Set<String> patients, boolean news) {

    List<Implication> draw(Frame frame) {
      List<Implication> drawn = new ArrayList<>();
      if (claim.denied()) {
        deny(frame, drawn);
        return drawn;
      }
      for (Map.Entry<Frame, Strength> entailed : entailed(frame).entrySet()) {
        hold(entailed.getKey(), entailed.getValue(), drawn);
      }
      for (String other : frame.suggests()) {
        suggest(lexicon.frame(other), drawn);
      }
      return drawn;
    }

    private void deny(Frame frame, List<Implication> drawn) {
      if (forInstance()) {
        add(EventKeys.denied(frame, claim, Set.of(), patients), false, Strength.STATED, drawn);
      }
      add(EventKeys.denied(frame, claim, agents, patients), false, Strength.STATED, drawn);
      boolean ofAnyone = patients.contains(ParticipantReader.ANYONE) && claim.agent() == null;
      if (frame.is(Trait.EVENT_WIDE) && ofAnyone && !DEGREE.matcher(claim.span().text()).find()) {
        add(Set.of(EventKeys.eventWide(frame)), false, Strength.STATED, drawn);
      }
      for (String other : frame.complement()) {
        Frame complement = lexicon.frame(other);
        add(EventKeys.deniedOfPatient(complement, claim, patients), true, Strength.OPPOSED, drawn);
      }
    }

    /** "no help, <u>particularly</u> from Norland" denies help from anyone. */
    private boolean forInstance() {
      Span agent = claim.agent();
      return agent != null
          && claim.span().contains(agent)
          && FOR_INSTANCE
              .matcher(claim.span().text().substring(0, agent.start() - claim.span().start()))
              .find();
    }

    private void hold(Frame frame, Strength strength, List<Implication> drawn) {
      add(EventKeys.asserted(frame, claim, agents, patients), true, strength, drawn);
      if (frame.is(Trait.EVENT_WIDE) && news) {
        add(Set.of(EventKeys.eventWide(frame)), true, Strength.ENTAILED, drawn);
      }
      if (frame.is(Trait.ASYMMETRIC)) {
        add(swapped(frame), false, Strength.OPPOSED, drawn);
      }
      List<String> ruledOut = new ArrayList<>(frame.opposite());
      ruledOut.addAll(frame.complement());
      for (String other : ruledOut) {
        Frame opposite = lexicon.frame(other);
        if (mutual(frame, opposite) && frame.id().compareTo(other) > 0) {
          // The other side says so already: one pair of claims is to meet on one key.
          continue;
        }
        boolean ofPatient = claim.agent() == null || frame.is(Trait.RESULT);
        add(
            ofPatient
                ? EventKeys.deniedOfPatient(opposite, claim, patients)
                : EventKeys.denied(opposite, claim, agents, patients),
            false,
            Strength.OPPOSED,
            drawn);
      }
    }

    private static boolean mutual(Frame frame, Frame other) {
      return other.opposite().contains(frame.id()) || other.complement().contains(frame.id());
    }

    private Set<String> swapped(Frame frame) {
      return agents.isEmpty() || patients.isEmpty()
          ? Set.of()
          : EventKeys.denied(frame, claim, patients, agents);
    }

    private void suggest(Frame frame, List<Implication> drawn) {
      Set<String> keys = new LinkedHashSet<>(EventKeys.asserted(frame, claim, agents, patients));
      keys.addAll(EventKeys.asserted(frame, claim, patients, agents));
      add(keys, true, Strength.SUGGESTED, drawn);
    }

    private Map<Frame, Strength> entailed(Frame frame) {
      Map<Frame, Strength> closure = new LinkedHashMap<>();
      closure.put(frame, Strength.STATED);
      Deque<Frame> open = new ArrayDeque<>(List.of(frame));
      while (!open.isEmpty()) {
        for (String id : open.poll().entails()) {
          Frame general = lexicon.frame(id);
          if (closure.putIfAbsent(general, Strength.ENTAILED) == null) {
            open.add(general);
          }
        }
      }
      return closure;
    }

    private void add(Set<String> keys, boolean holds, Strength strength, List<Implication> drawn) {
      keys.forEach(key -> drawn.add(new Implication(claim, key, holds, strength)));
    }
  }
}
