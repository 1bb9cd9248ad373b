import { normaliser } from '../../socle/normaliser'

/** Motif que la loi du 6 juillet 1989 protège, et les mots qui peuvent y toucher, sans casse ni accents. */
interface MotifProtege {
  readonly motif: string
  readonly mots: RegExp
}

function motif(nom: string, mots: string): MotifProtege {
  return { motif: nom, mots: new RegExp(`(?<= )(?:${mots})(?= )`, 'g') }
}

/** Liste à vérifier : la circulaire renvoie à la loi sans la reproduire (AMB-75). */
const MOTIFS: readonly MotifProtege[] = [
  motif(
    'origine',
    'origines?|immigree?s?|immigration|migrante?s?|etrangere?s?|refugiee?s?|natifs?|natives?|nee?s? (?:a|dans|en)',
  ),
  motif('sexe', 'sexes?|hommes?|femmes?|masculine?s?|feminine?s?'),
  motif(
    'situation de famille',
    'situation (?:de famille|familiale|matrimoniale)|celibataires?|mariee?s?|mariage|pacsee?s?|pacs|concubin\\w*|' +
      'divorcee?s?|divorce|veufs?|veuves?|couples?|enfants?|monoparent\\w*|parents? isolee?s?|familles? nombreuses?',
  ),
  motif('grossesse', 'grossesses?|enceintes?|maternite|naissances?'),
  motif('apparence physique', 'apparences?|aspect physique|tatou\\w+'),
  motif('vulnérabilité économique', 'vulnerab\\w+|pauvrete|pauvres?|precaires?|precarite|rsa|minima sociaux|surendett\\w+'),
  motif('nom de famille', 'nom de famille|patronymes?|patronymiques?|consonances?|prenoms?'),
  motif(
    'lieu de résidence',
    'lieu de residence|residence (?:dans|sur|en|hors)|reside|resident|residents|residentes?|residant\\w*|habite|habitent|' +
      'habitante?s?|domicil\\w+|quartiers?|commune d origine',
  ),
  motif('état de santé', 'sante|malades?|maladies?|medicale?s?|medicaux|pathologies?|vih|addictions?|psychiatr\\w+'),
  motif('perte d’autonomie', 'perte d autonomie|dependance|gir'),
  motif('handicap', 'handicap\\w*|invalid\\w+|mobilite reduite|pmr|fauteuil'),
  motif('caractéristiques génétiques', 'genetiques?'),
  motif('mœurs', 'moeurs'),
  motif('orientation sexuelle', 'orientation sexuelle|homosexuel\\w*|heterosexuel\\w*|lesbiennes?|gays?|lgbt\\w*'),
  motif('identité de genre', 'identite de genre|transgenres?|transsexuel\\w*|transidentit\\w+'),
  motif('âge', 'ages?|agees?|seniors?|jeunes?|(?:1[6-9]|[2-9]\\d) ans'),
  motif('opinions politiques', 'politiques?|opinions?|militante?s?'),
  motif('activités syndicales', 'syndicale?s?|syndicaux|syndicats?|syndiquee?s?'),
  motif('langue parlée', 'langues?|francophones?|(?:parle\\w*|maitrise|niveau) (?:du |de )?(?:le )?francais'),
  motif(
    'ethnie, nation, race ou religion',
    'nationalites?|nationaux|ressortissante?s?|francais|francaises?|europeens?|europeennes?|titre de sejour|' +
      'ethnies?|ethniques?|races?|raciale?s?|roms?|tsiganes?|gens du voyage|religions?|religieux|religieuses?|' +
      'confessions?|confessionnel\\w*|catholiques?|musulmane?s?|juifs?|juives?',
  ),
]

/** Tournures où le mot ne vise personne ; on les ôte avant de chercher. */
const NEUTRES = new RegExp(
  `(?<= )(?:${[
    'age (?:du|de la|de l) (?:logement|batiment|bati|immeuble|parc|demande|construction|residence)',
    'origines? (?:de la demande|du logement|du financement|des ressources)',
    '(?:logement|contingent|bailleur) d origine',
    'politiques? (?:de la ville|du logement|publiques?|de peuplement)',
    '(?:professionnels?|personnels?|agents?|metiers|secteur) (?:de la |de )?sante',
  ].join('|')})(?= )`,
  'g',
)

export interface MotifsTouches {
  readonly mots: readonly string[]
  readonly motifs: readonly string[]
}

/**
 * Mots d'un libellé qui touchent un motif protégé, mots entiers (« étage » n'est pas « âge »), sans ceux de `officiel` : le libellé
 * officiel dont il s'approche. Ce n'est jamais un verdict : une personne examine.
 */
export function motifsTouches(texte: string, officiel: string): MotifsTouches {
  const permis = new Set(normaliser(officiel).split(' '))
  const lu = ` ${normaliser(texte)} `.replace(NEUTRES, ' ')
  const mots = new Set<string>()
  const motifs: string[] = []
  for (const { motif: nom, mots: forme } of MOTIFS) {
    const trouves = (lu.match(forme) ?? []).filter((mot) => !mot.split(' ').every((morceau) => permis.has(morceau)))
    if (trouves.length > 0) motifs.push(nom)
    for (const mot of trouves) mots.add(mot)
  }
  return { mots: [...mots].map((mot) => telQuEcrit(mot, texte)), motifs }
}

/** Le mot avec ses accents et sa casse, tel que le texte le porte. */
function telQuEcrit(mot: string, texte: string): string {
  const ecrits = texte.normalize('NFC').split(/[^\p{L}\p{N}]+/u).filter((morceau) => morceau !== '')
  const lus = ecrits.map(normaliser)
  const morceaux = mot.split(' ')
  const depart = lus.findIndex((_, rang) => morceaux.every((morceau, suite) => lus[rang + suite] === morceau))
  return depart < 0 ? mot : ecrits.slice(depart, depart + morceaux.length).join(' ')
}
