package org.mattersarising.ingest;

import java.util.Map;

/** Domains of councils that are not the council's name, nor its acronym. */
final class ShortDomains {

  /** From the domain's label without hyphens to the council's id. */
  static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("aberdeencity", "aberdeen"),
          Map.entry("anglesey", "isle-of-anglesey"),
          Map.entry("basingstoke", "basingstoke-deane"),
          Map.entry("bathnes", "bath-north-east-somerset"),
          Map.entry("blackburn", "blackburn-with-darwen"),
          Map.entry("cambs", "cambridgeshire"),
          Map.entry("clacks", "clackmannanshire"),
          Map.entry("dumgal", "dumfries-galloway"),
          Map.entry("eastcambs", "east-cambridgeshire"),
          Map.entry("eastdunbarton", "east-dunbartonshire"),
          Map.entry("easthants", "east-hampshire"),
          Map.entry("eastherts", "east-hertfordshire"),
          Map.entry("eastriding", "east-riding-of-yorkshire"),
          Map.entry("elindsey", "east-lindsey"),
          Map.entry("fdean", "forest-of-dean"),
          Map.entry("hants", "hampshire"),
          Map.entry("hull", "kingston-upon-hull"),
          Map.entry("iow", "isle-of-wight"),
          Map.entry("kingston", "kingston-upon-thames"),
          Map.entry("merthyr", "merthyr-tydfil"),
          Map.entry("nelincs", "north-east-lincolnshire"),
          Map.entry("newcastle", "newcastle-upon-tyne"),
          Map.entry("newcastlestaffs", "newcastle-under-lyme"),
          Map.entry("nkesteven", "north-kesteven"),
          Map.entry("northherts", "north-hertfordshire"),
          Map.entry("northlan", "north-lanarkshire"),
          Map.entry("northlincs", "north-lincolnshire"),
          Map.entry("northnorthants", "north-northamptonshire"),
          Map.entry("northyorks", "north-yorkshire"),
          Map.entry("nottinghamcity", "nottingham"),
          Map.entry("nottscc", "nottinghamshire"),
          Map.entry("npt", "neath-port-talbot"),
          Map.entry("nsomerset", "north-somerset"),
          Map.entry("nwleics", "north-west-leicestershire"),
          Map.entry("orkney", "orkney-islands"),
          Map.entry("pkc", "perth-kinross"),
          Map.entry("richmond", "richmond-upon-thames"),
          Map.entry("scambs", "south-cambridgeshire"),
          Map.entry("scotborders", "scottish-borders"),
          Map.entry("shetland", "shetland-islands"),
          Map.entry("sholland", "south-holland"),
          Map.entry("southend", "southend-on-sea"),
          Map.entry("southglos", "south-gloucestershire"),
          Map.entry("southoxon", "south-oxfordshire"),
          Map.entry("staffsmoorlands", "staffordshire-moorlands"),
          Map.entry("stockton", "stockton-on-tees"),
          Map.entry("stoke", "stoke-on-trent"),
          Map.entry("stratford", "stratford-on-avon"),
          Map.entry("telford", "telford-wrekin"),
          Map.entry("tmbc", "tonbridge-malling"),
          Map.entry("welhat", "welwyn-hatfield"),
          Map.entry("westberks", "west-berkshire"),
          Map.entry("westdunbarton", "west-dunbartonshire"),
          Map.entry("westnorfolk", "kings-lynn-west-norfolk"),
          Map.entry("westnorthants", "west-northamptonshire"),
          Map.entry("westoxon", "west-oxfordshire"),
          Map.entry("whitehorsedc", "vale-of-white-horse"),
          Map.entry("ynysmon", "isle-of-anglesey"));

  private ShortDomains() {}
}
