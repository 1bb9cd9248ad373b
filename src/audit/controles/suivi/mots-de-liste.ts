import { normaliser } from '../../../regles'
import { drapeauDe } from '../../reconnaissance/lire-cases'

type Mots = readonly (readonly [motif: RegExp, choix: string])[]

/** Ce que les services écrivent pour un choix de liste, par un choix que la liste contient ; le premier motif qui répond l'emporte. */
const LISTES: Readonly<Record<string, Mots>> = {
  b1: [
    [/\bmutations?\b(?!.*vente)/, 'b1'],
    [/\bn?pnru\b|renovation urbaine|renouvellement urbain|\banru\b/, 'b2'],
    [/\borcod\b|copropriete/, 'b3'],
    [/insalubr|interdiction d habiter|\bperil\b/, 'b4'],
    [/\bventes?\b|\bcessions?\b/, 'b5'],
    [/\burgences?\b/, 'b6'],
  ],
  'bailleurs sociaux': [
    [/\baction logement\b|\bals\b/, 'Action Logement Services'],
    [/\badil\b/, 'ADIL'],
    [/\bagences? d urbanisme\b/, 'agences d’urbanisme'],
    [/\blocataires?\b|\bcnc\b/, 'associations de locataires'],
    [/\binsertion\b|\bassociations?\b/, 'associations d’insertion'],
    [/\bbailleurs?\b|\bophs?\b|\boffices? public|\bhlm\b|\besh\b/, 'bailleurs sociaux'],
    [/\b(?:villes?|mairies?|maires?|communes?)\b(?!.*communaute)/, 'communes membres'],
    [/\breservataires?\b|\bconseil departemental\b|\bdepartement\b|\bpref\w+|\betat\b|\bddets\b|\bemployeurs?\b/, 'autres réservataires'],
  ],
  'données du SNE suffisantes': [
    [/\bdonnees?\b/, 'données du SNE suffisantes'],
    [/\buniform/, 'uniformité'],
    [/\baide a la decision\b/, 'aide à la décision'],
    [/\bpublics? prioritaires?\b/, 'cohérence avec les publics prioritaires'],
    [/\bcil\b|\blabellis/, 'compatibilité avec la CIL et labellisation'],
    [/\btravailleurs? cles?\b/, 'travailleurs clés'],
    [/\binformation\b/, 'information du demandeur'],
    [/\brefus\b/, 'refus d’un logement adapté'],
    [/\bevaluation\b/, 'évaluation'],
    [/\bqualification\b/, 'qualification de l’offre'],
    [/\btravaux anterieurs\b|\bpdalhpd\b/, 'travaux antérieurs (PDALHPD)'],
    [/\bacteurs?\b|\bpartenaires\b/, 'acteurs à associer'],
    [/\bappui\b|\bservices de l etat\b/, 'appui des services de l’État'],
  ],
  'état préalable transmis': [
    [/\betat prealable\b.*\b(?:transmis|envoye)\b/, 'état préalable transmis'],
    [/^(?!.*\b(?:non|pas|avant|attente|prealable)\b).*\btransmise?\b/, 'transmise'],
    [/^(?:convention )?signee\b/, 'signée'],
    [/\bnegociation\b/, 'en négociation'],
  ],
  'effet du refus': [
    [/\bgrille\b.*\bmutations?\b/, 'grille mutation'],
    [/\brefus\b/, 'effet du refus'],
    [/\bevaluation\b/, 'évaluation'],
    [/\binformation\b/, 'information du demandeur'],
    [/\bpoids\b|\bponderations?\b/, 'poids'],
    [/\bprincipes?\b/, 'principe'],
    [/\bmodalites?\b/, 'modalités'],
    [/\bcriteres?\b/, 'critères'],
  ],
  'Métropole de Lyon': [
    [/\bmetropole de lyon\b|\bgrand lyon\b/, 'Métropole de Lyon'],
    [/\bville de paris\b/, 'Ville de Paris'],
    [/\bepts?\b|\betablissement public territorial\b/, 'EPT du Grand Paris'],
    [/\bcommunaute\b|\bagglo\w*|\bmetropole\b|\bepci\b|^c[acu]$|\bintercommunal\w*/, 'EPCI'],
  ],
  'en service': [
    [/\b(?:non|pas|jamais|sans|ni)\b.*\b(?:service|place|engage\w*|demarre\w*|commence\w*|effecti\w+|adopt\w+)\b|^(?:aucune?|neant|rien|a engager|non)$/, 'non engagé'],
    [/\brevision\b|\ben cours\b|\belaboration\b|\bconcertation\b|\bprojet\b/, 'PPGDID en révision'],
    [/\ben service\b|\boperationnel\w*|\beffecti\w+|\bmise? en oeuvre\b|\ben place\b|\bdeploye\w*/, 'en service'],
    [/\badopt\w+|\bdeliber\w+|\bvote\w*/, 'adopté'],
    [/\bpac\b|\bporter a connaissance\b/, 'PAC reçu'],
  ],
  inexistant: [
    [/\binexistant\w*|\babsent\w*|\ba creer\b|\baucun\w*|\bpas de\b|^non$|\bneant\b/, 'inexistant'],
    [/\bsans (?:la )?cotation\b/, 'sans cotation'],
    [/\b(?:avec|dont) (?:la )?cotation\b|\bcotation (?:deja )?en place\b/, 'avec cotation'],
  ],
  'dépriorisation temporaire': [
    [/^(?:aucune?|neant|sans|rien|non)\b/, 'aucune'],
    [/\bdeprioris/, 'dépriorisation temporaire'],
    [/\b(?:retrait|perte|retire|moins)\b.*\b(?:points?|pts)\b|^\d+ (?:points?|pts)\b|\bpoints? retires?\b|\bmalus\b|\bpoints? (?:en moins|negatifs?)\b/, 'retrait de points'],
  ],
  'module SNE': [
    [/\bspta\b/, 'SPTA'],
    [/\bmodule\b|\bsne\b/, 'module SNE'],
    [/\bprive\w*|\bagree\w*/, 'outil privé agréé'],
    [/\btableurs?\b|\bexcel\b/, 'tableur d’essai'],
  ],
}

/** Mots qui qualifient une réponse sans la classer : la catégorie est à chercher ailleurs. */
const SANS_CATEGORIE = /^(?:obligatoires?|conseillee?s?|facultati\w+|recommande\w*|membres?|partenaires?|autres?)$/

/**
 * Le choix de la liste que le texte désigne, au genre et au nombre près, ou par ses mots ; le texte lui-même sinon. `null` : il n'en désigne aucun,
 * mais dit une qualité.
 */
export function rapprocher<V extends number | string | boolean>(lue: V, choix: readonly string[], parMots = true): V | string | null {
  const liste = Object.entries(LISTES).find(([choisi]) => choix.includes(choisi))?.[1] ?? []
  if (typeof lue !== 'string') return choix.includes('en service') ? (lireEnService(lue) ?? lue) : lue
  const proches = choix.filter((propose) => racine(propose) === racine(lue))
  if (proches.length === 1) return proches[0] ?? lue
  const mots = normaliser(lue)
  if (!parMots) return lue
  if (choix.includes('b1') && /^b[1-6]\b/.test(mots)) return lue
  if (choix.includes('bailleurs sociaux') && SANS_CATEGORIE.test(mots)) return null
  return (choix.includes('en service') ? lireEnService(lue) : null) ?? liste.find(([motif]) => motif.test(mots))?.[1] ?? lue
}

/** « Cotation en service : Oui ». */
function lireEnService(lue: number | string | boolean): string | null {
  const dit = drapeauDe(lue)
  return dit === null || (typeof lue === 'string' && normaliser(lue).includes(' ')) ? null : dit ? 'en service' : 'non engagé'
}

function racine(texte: string): string {
  return normaliser(texte)
    .split(' ')
    .map((mot) => (mot.length > 3 ? mot.replace(/(?:es|e|s)$/, '') : mot))
    .join(' ')
}
