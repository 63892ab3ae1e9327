package org.mattersarising.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.Council;

/**
 * The council whose domain the document was published at, else the one whose site a folder is named
 * after, as programs that save whole sites do, or else that of the web and e-mail addresses in the
 * text (foo.gov.uk, foo.moderngov.co.uk). A parish that has its pages on the county's domain
 * (bar.parish.foo.gov.uk) is not the county.
 */
final class AddressEvidence implements HostEvidence {

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?i)(?<![a-z0-9-])(?<!\\bparish\\.)(?<!\\btown\\.)([a-z0-9-]{1,60}+)\\.(?:gov\\.uk|gov\\.scot|gov\\.wales|llyw\\.cymru|moderngov\\.co\\.uk|cmis\\.uk\\.com)\\b");
  private static final Pattern HOST =
      Pattern.compile("(?i)https?://(?:[^/?#@\\s]{0,200}@)?([^/?#@:\\s]{1,255})");
  private static final Pattern FOLDER =
      Pattern.compile("(?i)(?:[a-z0-9-]{1,60}+\\.){1,6}(?:uk|scot|wales|cymru)(?:[:_]\\d{1,5})?");

  /** A parish or town on the domain of its county. */
  private static final Pattern GUEST =
      Pattern.compile(
          "(?i)(?:www\\.)?([a-z0-9-]{1,60}+)\\.(parish|town)\\.[a-z0-9-]{1,60}+\\.gov\\.uk");

  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:-?(?:county|city|borough|district|parish|town)?-?council|-?(?:cc|bc|dc|mbc|pc|tc))$");

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
    Map<String, NamedCouncil> domains = domains(question);
    Matcher host = HOST.matcher(question.hints().url());
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
      String host, HostQuestion question, Map<String, NamedCouncil> domains, String how) {
    Matcher guest = GUEST.matcher(host);
    if (!guest.matches()) {
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

  private static Map<NamedCouncil, String> claims(
      String text, Map<String, NamedCouncil> domains, String how) {
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    Set<String> met = new LinkedHashSet<>();
    Matcher m = DOMAIN.matcher(text);
    while (m.find() && met.size() < 200) {
      met.add(m.group(1).toLowerCase(Locale.ROOT));
    }
    for (String label : met) {
      NamedCouncil council = domains.get(label.replace("-", ""));
      if (council == null) {
        council = domains.get(SUFFIX.matcher(label).replaceFirst("").replace("-", ""));
      }
      if (council != null && !council.id().isEmpty()) {
        claims.putIfAbsent(council, how + label);
      }
    }
    return claims;
  }

  /** Domain labels without hyphens; one that two councils could have belongs to neither. */
  private static Map<String, NamedCouncil> domains(HostQuestion question) {
    Map<String, NamedCouncil> domains = new HashMap<>();
    NamedCouncil shared = new NamedCouncil("", "", false);
    for (Council council : question.names().register().councils()) {
      if (!council.existedOn(question.date())) {
        continue;
      }
      NamedCouncil named = new NamedCouncil(council.id(), council.name(), true);
      Set<String> labels = new LinkedHashSet<>();
      labels.add(council.id().replace("-", ""));
      labels.add(CouncilNames.key(council.shortName()).replace(" ", ""));
      for (String alias : council.aliases()) {
        labels.add(CouncilNames.key(alias).replace(" ", ""));
      }
      for (String label : labels) {
        if (label.length() >= 3) {
          domains.merge(label, named, (a, b) -> a.equals(b) ? a : shared);
        }
      }
    }
    ShortDomains.IDS.forEach((label, id) ->
        question
            .names()
            .register()
            .council(id)
            .filter(council -> council.existedOn(question.date()))
            .ifPresent(council ->
                domains.putIfAbsent(label, new NamedCouncil(council.id(), council.name(), true))));
    return domains;
  }
}
