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
import org.mattersarising.model.Council;

/**
 * The council whose domain the document was published at, or else that of the web and e-mail
 * addresses in the text: a domain that the register lists (foo.gov.uk), or one of a kind that only
 * public bodies and the sites of their minutes have and that bears a council's name
 * (foo.moderngov.co.uk).
 */
final class AddressEvidence implements HostEvidence {

  private static final Pattern HOST_NAME =
      Pattern.compile("(?i)(?<![a-z0-9.-])[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+){1,6}+");
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?:^|\\.)([a-z0-9-]{1,63})\\.(?:gov\\.uk|gov\\.scot|gov\\.wales|llyw\\.cymru|moderngov\\.co\\.uk|cmis\\.uk\\.com)$");
  private static final Pattern URL_HOST =
      Pattern.compile("(?i)https?://(?:[^/?#@\\s]{0,200}@)?([^/?#@:\\s]{1,255})");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:-?(?:county|city|borough|district|parish|town)?-?council|-?(?:cc|bc|dc|mbc|pc|tc))$");

  /** What stands for a domain or label that two councils of the day could have. */
  private static final NamedCouncil SHARED = new NamedCouncil("", "", false);

  /** More addresses than a council's own papers have. */
  private static final int MOST = 200;

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    Map<String, NamedCouncil> domains = new HashMap<>();
    Map<String, NamedCouncil> labels = new HashMap<>();
    fill(question, domains, labels);
    Matcher host = URL_HOST.matcher(question.hints().url());
    if (host.lookingAt()) {
      Map<NamedCouncil, String> published =
          claims(host.group(1), domains, labels, "published at ");
      if (!published.isEmpty()) {
        return published;
      }
    }
    return claims(question.text(), domains, labels, "address at ");
  }

  private static Map<NamedCouncil, String> claims(
      String text,
      Map<String, NamedCouncil> domains,
      Map<String, NamedCouncil> labels,
      String how) {
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    Set<String> met = new HashSet<>();
    Matcher m = HOST_NAME.matcher(text);
    while (m.find() && met.size() < MOST) {
      String host = m.group().toLowerCase(Locale.ROOT);
      String label = "";
      NamedCouncil council = null;
      // From the whole host on, without one label after the other.
      for (String rest = host; council == null && rest.indexOf('.') > 0; rest = after(rest)) {
        council = domains.get(rest);
        label = rest.substring(0, rest.indexOf('.'));
      }
      Matcher known = PUBLIC.matcher(host);
      if (council == null && known.find()) {
        label = known.group(1);
        council = labels.get(label.replace("-", ""));
        if (council == null) {
          council = labels.get(SUFFIX.matcher(label).replaceFirst("").replace("-", ""));
        }
      }
      if (council != null && met.add(label) && !council.id().isEmpty()) {
        claims.putIfAbsent(council, how + label);
      }
    }
    return claims;
  }

  private static String after(String host) {
    return host.substring(host.indexOf('.') + 1);
  }

  /** What a domain, or its first label without hyphens, says of the councils of the day. */
  private static void fill(
      HostQuestion question,
      Map<String, NamedCouncil> domains,
      Map<String, NamedCouncil> labels) {
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
      own.stream().filter(label -> label.length() >= 3).forEach(label -> add(labels, label, named));
      for (String domain : council.domains()) {
        add(domains, domain, named);
        add(listed, domain.substring(0, domain.indexOf('.')).replace("-", ""), named);
      }
    }
    // A site of minutes takes the label of a council's domain; names go first.
    listed.forEach(labels::putIfAbsent);
  }

  private static void add(Map<String, NamedCouncil> to, String key, NamedCouncil council) {
    to.merge(key, council, (a, b) -> a.equals(b) ? a : SHARED);
  }
}
