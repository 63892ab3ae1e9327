package org.mattersarising.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;

/**
 * Which council a domain belongs to: one that the register lists (foo.gov.uk), or one of a kind
 * that only public bodies and the sites of their minutes have and that bears a council's name
 * (foo.moderngov.co.uk). Immutable, safe for use by several threads.
 */
final class CouncilDomains {

  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?:^|\\.)([a-z0-9-]{1,63})\\.(?:gov\\.uk|gov\\.scot|gov\\.wales|llyw\\.cymru|moderngov\\.co\\.uk|cmis\\.uk\\.com)$");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:-?(?:county|city|borough|district|parish|town)?-?council|-?(?:cc|bc|dc|mbc|pc|tc|ca))$");
  private static final int SHORTEST = 3;

  /** As the register lists them. */
  private final Map<String, List<Council>> whole = new HashMap<>();

  /** By councils' names without hyphens. */
  private final Map<String, List<Council>> names = new HashMap<>();

  /** By the first labels of the listed domains, without hyphens. */
  private final Map<String, List<Council>> labels = new HashMap<>();

  CouncilDomains(CouncilRegister register) {
    for (Council council : register.councils()) {
      Set<String> own = new LinkedHashSet<>();
      own.add(council.id().replace("-", ""));
      own.add(CouncilNames.key(council.shortName()).replace(" ", ""));
      for (String alias : council.aliases()) {
        own.add(CouncilNames.key(alias).replace(" ", ""));
      }
      own.stream()
          .filter(name -> name.length() >= SHORTEST)
          .forEach(name -> add(names, name, council));
      for (String domain : council.domains()) {
        add(whole, domain, council);
        add(labels, domain.substring(0, domain.indexOf('.')).replace("-", ""), council);
      }
    }
  }

  private static void add(Map<String, List<Council>> to, String key, Council council) {
    List<Council> all = to.computeIfAbsent(key, k -> new ArrayList<>());
    if (!all.contains(council)) {
      all.add(council); // foo.gov.uk and foo.org.uk begin alike
    }
  }

  /** Whose a host is on a day; null where nobody's, and where several councils'. */
  @Nullable NamedCouncil of(String host, @Nullable LocalDate date) {
    String small = host.toLowerCase(Locale.ROOT);
    for (String rest = small; rest.indexOf('.') > 0; rest = rest.substring(rest.indexOf('.') + 1)) {
      List<Council> listed = living(whole, rest, date);
      if (!listed.isEmpty()) {
        return only(listed);
      }
    }
    Matcher known = PUBLIC.matcher(small);
    if (!known.find()) {
      return null;
    }
    List<Council> found = labelled(known.group(1), date);
    return only(
        found.isEmpty() ? labelled(SUFFIX.matcher(known.group(1)).replaceFirst(""), date) : found);
  }

  /** A site of minutes takes the label of a council's domain; names go first. */
  private List<Council> labelled(String label, @Nullable LocalDate date) {
    String plain = label.replace("-", "");
    List<Council> named = living(names, plain, date);
    return named.isEmpty() ? living(labels, plain, date) : named;
  }

  private static List<Council> living(
      Map<String, List<Council>> of, String key, @Nullable LocalDate date) {
    return of.getOrDefault(key, List.of()).stream().filter(c -> c.existedOn(date)).toList();
  }

  private static @Nullable NamedCouncil only(List<Council> found) {
    if (found.size() != 1) {
      return null;
    }
    Council council = found.getFirst();
    return new NamedCouncil(council.id(), council.name(), true);
  }
}
