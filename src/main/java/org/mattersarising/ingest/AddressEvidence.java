package org.mattersarising.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The council whose domain the document was published at, else the one whose site a folder is named
 * after, as programs that save whole sites do, or else that of the web and e-mail addresses of the
 * heading, the contact lines and the foot ({@link AddressLine}): a domain that the register lists
 * (foo.gov.uk), or one of a kind that only public bodies and the sites of their minutes have and
 * that bears a council's name (foo.moderngov.co.uk). A parish that has its pages on the county's
 * domain (bar.parish.foo.gov.uk) is not the county, and one with a site of its own is named by it
 * ({@link ParishSite}).
 */
final class AddressEvidence implements HostEvidence {

  private static final Pattern HOST_NAME =
      Pattern.compile("(?i)(?<![a-z0-9.-])[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+){1,6}+");
  private static final Pattern URL_HOST =
      Pattern.compile("(?i)https?://(?:[^/?#@\\s]{0,200}@)?([^/?#@:\\s]{1,255})");
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?i)(?:[a-z0-9-]{1,60}+\\.){1,6}(?:uk|scot|wales|cymru|com|org|net|info)(?:[:_]\\d{1,5})?");

  /** A parish or town on the domain of its county. */
  private static final Pattern GUEST =
      Pattern.compile(
          "(?i)(?:^|\\.)([a-z0-9-]{1,60}+)\\.(parish|town)\\.[a-z0-9-]{1,60}+\\.gov\\.uk(?:[:_]\\d{1,5})?$");

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
    Matcher host = URL_HOST.matcher(question.hints().url());
    if (host.lookingAt()) {
      Map<NamedCouncil, String> published = site(host.group(1), question, "published at ");
      if (!published.isEmpty()) {
        return published;
      }
    }
    String[] parts = question.path().split("/");
    for (int i = 0; i + 1 < parts.length; i++) {
      if (FOLDER.matcher(parts[i]).matches()) {
        Map<NamedCouncil, String> saved = site(parts[i], question, "folder of ");
        if (!saved.isEmpty()) {
          return saved;
        }
      }
    }
    return inText(question, true);
  }

  /** The councils of addresses that stand in sentences, which may be a guest's. */
  static Map<NamedCouncil, String> inPassing(HostQuestion question) {
    return CommitteeNames.isUnnamedParish(question.head()) ? Map.of() : inText(question, false);
  }

  private static Map<NamedCouncil, String> inText(HostQuestion question, boolean speaking) {
    String text = question.text();
    return claims(
        text,
        question,
        "address at ",
        at -> AddressLine.speaks(question.head(), text, at) == speaking);
  }

  /** Whose site a host is. */
  private static Map<NamedCouncil, String> site(String host, HostQuestion question, String how) {
    Matcher guest = GUEST.matcher(host);
    if (!guest.find()) {
      Map<NamedCouncil, String> claims = claims(host, question, how, at -> true);
      return claims.isEmpty()
          ? ParishSite.council(host, question.text())
              .map(name -> named(name, question, how + host))
              .orElse(claims)
          : claims;
    }
    String place = CommitteeNames.titleCase(guest.group(1).replaceAll("-{1,60}+", " ").strip());
    String name = place + ' ' + CommitteeNames.titleCase(guest.group(2)) + " Council";
    return named(name, question, how + guest.group(1));
  }

  private static Map<NamedCouncil, String> named(
      String name, HostQuestion question, String evidence) {
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    question.names().meant(name, question.date()).forEach(council -> claims.put(council, evidence));
    return claims;
  }

  private static Map<NamedCouncil, String> claims(
      String text, HostQuestion question, String how, IntPredicate taken) {
    CouncilDomains domains = question.names().domains();
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    Set<String> met = new HashSet<>();
    Matcher m = HOST_NAME.matcher(text);
    while (m.find() && met.size() < MOST) {
      String host = m.group().toLowerCase(Locale.ROOT);
      NamedCouncil council = GUEST.matcher(host).find() ? null : domains.of(host, question.date());
      if (council != null && !met.contains(host) && taken.test(m.start())) {
        met.add(host);
        claims.putIfAbsent(council, how + host);
      }
    }
    return claims;
  }
}
