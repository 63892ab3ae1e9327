package org.mattersarising.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;

/**
 * The council whose domain the document was published at, else the one whose site a folder is named
 * after, as programs that save whole sites do, or else that of the web and e-mail addresses in the
 * text: a domain that the register lists (foo.gov.uk), or one of a kind that only public bodies and
 * the sites of their minutes have and that bears a council's name (foo.moderngov.co.uk). A parish
 * that has its pages on the county's domain (bar.parish.foo.gov.uk) is not the county.
 */
final class AddressEvidence implements HostEvidence {

  private static final Pattern HOST_NAME =
      Pattern.compile("(?i)(?<![a-z0-9.-])[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+){1,6}+");
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?:^|\\.)([a-z0-9-]{1,63})\\.(?:gov\\.uk|gov\\.scot|gov\\.wales|llyw\\.cymru|moderngov\\.co\\.uk|cmis\\.uk\\.com)$");
  private static final Pattern URL_HOST =
      Pattern.compile("(?i)https?://(?:[^/?#@\\s]{0,200}@)?([^/?#@:\\s]{1,255})");
  private static final Pattern FOLDER =
      Pattern.compile("(?i)(?:[a-z0-9-]{1,60}+\\.){1,6}(?:uk|scot|wales|cymru)(?:[:_]\\d{1,5})?");

  /** A parish or town on the domain of its county. */
  private static final Pattern GUEST =
      Pattern.compile(
          "(?i)(?:^|\\.)([a-z0-9-]{1,60}+)\\.(parish|town)\\.[a-z0-9-]{1,60}+\\.gov\\.uk(?:[:_]\\d{1,5})?$");

  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:-?(?:county|city|borough|district|parish|town)?-?council|-?(?:cc|bc|dc|mbc|pc|tc))$");

  /** What stands for a domain or label that two councils of the day could have. */
  private static final NamedCouncil SHARED = new NamedCouncil("", "", false);

  /** More addresses than a council's own papers have. */
  private static final int MOST = 200;

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    Map<NamedCouncil, String> claims = addressed(question);
    if (CommitteeNames.isUnnamedParish(question.head())) {
      // A district publishes what its parishes send in; their minutes are not its own.
      claims.keySet().removeIf(NamedCouncil::registered);
    }
    return claims;
  }

  private static Map<NamedCouncil, String> addressed(HostQuestion question) {
    Domains domains = Domains.of(question);
    Matcher host = URL_HOST.matcher(question.hints().url());
    if (host.lookingAt()) {
      Map<NamedCouncil, String> published = site(host.group(1), question, domains, "published at ");
      if (!published.isEmpty()) {
        return published;
      }
    }
    String[] parts = question.path().split("/");
    for (int i = 0; i + 1 < parts.length; i++) {
      if (FOLDER.matcher(parts[i]).matches()) {
        Map<NamedCouncil, String> saved = site(parts[i], question, domains, "folder of ");
        if (!saved.isEmpty()) {
          return saved;
        }
      }
    }
    return claims(question.text(), domains, "address at ");
  }

  /** Whose site a host is. */
  private static Map<NamedCouncil, String> site(
      String host, HostQuestion question, Domains domains, String how) {
    Matcher guest = GUEST.matcher(host);
    if (!guest.find()) {
      return claims(host, domains, how);
    }
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    String place = CommitteeNames.titleCase(guest.group(1).replaceAll("-{1,60}+", " ").strip());
    String name = place + ' ' + CommitteeNames.titleCase(guest.group(2)) + " Council";
    question
        .names()
        .meant(name, question.date())
        .forEach(council -> claims.put(council, how + guest.group(1)));
    return claims;
  }

  private static Map<NamedCouncil, String> claims(String text, Domains domains, String how) {
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    Set<String> met = new HashSet<>();
    Matcher m = HOST_NAME.matcher(text);
    while (m.find() && met.size() < MOST) {
      String host = m.group().toLowerCase(Locale.ROOT);
      NamedCouncil council = GUEST.matcher(host).find() ? null : domains.of(host);
      if (council != null && met.add(host) && !council.id().isEmpty()) {
        claims.putIfAbsent(council, how + host);
      }
    }
    return claims;
  }

  /**
   * What domains say of the councils of the day.
   *
   * @param whole as the register lists them
   * @param labels councils' names, and the first labels of the listed ones, without hyphens
   */
  private record Domains(Map<String, NamedCouncil> whole, Map<String, NamedCouncil> labels) {

    static Domains of(HostQuestion question) {
      Map<String, NamedCouncil> whole = new HashMap<>();
      Map<String, NamedCouncil> labels = new HashMap<>();
      Map<String, NamedCouncil> listed = new HashMap<>();
      for (Council council : question.names().register().councils()) {
        if (!council.existedOn(question.date())) {
          continue;
        }
        NamedCouncil named = new NamedCouncil(council.id(), council.name(), true);
        Set<String> own = new LinkedHashSet<>();
        own.add(council.id().replace("-", ""));
        own.add(CouncilNames.key(council.shortName()).replace(" ", ""));
        for (String alias : council.aliases()) {
          own.add(CouncilNames.key(alias).replace(" ", ""));
        }
        own.stream()
            .filter(label -> label.length() >= 3)
            .forEach(label -> add(labels, label, named));
        for (String domain : council.domains()) {
          add(whole, domain, named);
          add(listed, domain.substring(0, domain.indexOf('.')).replace("-", ""), named);
        }
      }
      // A site of minutes takes the label of a council's domain; names go first.
      listed.forEach(labels::putIfAbsent);
      return new Domains(whole, labels);
    }

    private static void add(Map<String, NamedCouncil> to, String key, NamedCouncil council) {
      to.merge(key, council, (a, b) -> a.equals(b) ? a : SHARED);
    }

    /** Whose a host in small letters is; null where nobody's, {@link #SHARED} where several'. */
    @Nullable NamedCouncil of(String host) {
      for (String rest = host;
          rest.indexOf('.') > 0;
          rest = rest.substring(rest.indexOf('.') + 1)) {
        NamedCouncil council = whole.get(rest);
        if (council != null) {
          return council;
        }
      }
      Matcher known = PUBLIC.matcher(host);
      if (!known.find()) {
        return null;
      }
      NamedCouncil council = labels.get(known.group(1).replace("-", ""));
      return council != null
          ? council
          : labels.get(SUFFIX.matcher(known.group(1)).replaceFirst("").replace("-", ""));
    }
  }
}
