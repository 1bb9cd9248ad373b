import { CIBLES, lireModalite, normaliser } from '../../../regles'
import { clefDeMots, lireIntitule } from '../intitules'
import { dementent, estSansValeur } from '../profil'
import type { ColonneAPreciser, Profil, PropositionDeNotion } from '../types'

type Propositions = readonly PropositionDeNotion[]

/** Taux de rattrapage que la loi connaît, en points : régimes du VII, nouvelles entrantes, planchers du contrat. */
const RATTRAPAGES = new Set([10, 15, 25, 33, 34, 33.33, 33.3, 50, 100])
const TAUX_CIBLES: ReadonlySet<number> = new Set(CIBLES)

/**
 * Précise les colonnes d'un tableau de communes : « Taux » tout court, « Objectif » en %, « Déficit » en oui et non, « LLS » au
 * milieu de produits.
 */
export function preciserCommunes(colonnes: readonly ColonneAPreciser[]): readonly Propositions[] {
  const notions = new Set(colonnes.map(({ propositions }) => propositions[0]?.notion))
  return colonnes.map((colonne) => selonLesValeurs(colonne, selonLesVoisines(colonne, notions)))
}

/** Ce que les autres colonnes du tableau disent d'un intitulé trop court pour se suffire. */
function selonLesVoisines(
  { intitule, propositions, profil }: ColonneAPreciser,
  notions: ReadonlySet<string | undefined>,
): Propositions {
  const [premiere] = propositions
  const mots = clefDeMots(lireIntitule(intitule).mots)
  const inventorie = notions.has('residences') || notions.has('logements')
  const bilan = notions.has('realises') && notions.has('objectif') && !notions.has('manquants') && !notions.has('atteinte')
  if (premiere === undefined && mots === 'part' && bilan && !inventorie) return [{ notion: 'atteinte', certitude: 'probable' }]
  if (premiere === undefined && /\bobservation\b/.test(mots)) return [{ notion: 'observations', certitude: 'probable' }]
  if (premiere === undefined) return ditLeContrat(intitule, profil) && !neDitQueDesCroix(profil) ? [{ notion: 'modalite', certitude: 'probable' }] : propositions
  const deLaPeriode = propositions.find(({ notion }) => notion === 'abaissee')
  if (deLaPeriode !== undefined) {
    const autres = propositions.filter((proposition) => proposition !== deLaPeriode)
    return lireIntitule(intitule).periode !== null && ditDesContrats(profil) ? [deLaPeriode] : autres
  }
  if (premiere.notion === 'taux' && mots === 'taux' && bilan && !inventorie) return [{ notion: 'atteinte', certitude: 'probable' }]
  if (DU_RATTRAPAGE.test(normaliser(intitule)) && (premiere.notion === 'residencesTotales' || premiere.notion === 'logements') && !dementent(profil, 'effectif')) {
    return [{ notion: 'objectif', certitude: 'probable' }]
  }
  if ((premiere.notion === 'taux' && (TAUX_SEULS.has(mots) || DU_RATTRAPAGE.test(normaliser(intitule)))) || (premiere.notion === 'cible' && CIBLES_AMBIGUES.has(mots))) {
    const rattrape = notions.has('objectif') || notions.has('manquants')
    if (rattrape && seDit(profil, RATTRAPAGES) && !seDit(profil, TAUX_CIBLES))
      return [{ notion: 'tauxRattrapage', certitude: 'probable' }]
    if (rattrape && !inventorie && profil.remplies === 0)
      return [{ notion: 'tauxRattrapage', certitude: 'probable' }, ...douteuses(propositions)]
  }
  // « Objectif annuel » de 12 ou 30 logements n'est pas une cible de 20 ou 25 %.
  if (premiere.notion === 'cible' && OBJECTIF_SANS_TAUX.test(mots) && profil.nombres.length > 0 && !seDit(profil, TAUX_CIBLES)) {
    if (lireIntitule(intitule).periode !== null && notions.has('realises')) return [{ notion: 'objectif', certitude: 'probable' }]
    return [{ notion: 'objectif', certitude: 'possible' }, ...douteuses(propositions.filter(({ notion }) => notion !== 'objectif'))]
  }
  if (DRAPEAUX_DE_COMMUNE.has(premiere.notion) && /^communes?\b/.test(normaliser(intitule)) && !notions.has('nom') && nommeDesCommunes(profil)) {
    return [{ notion: 'nom', certitude: 'probable' }]
  }
  if (premiere.notion === 'modalite' && neDitQueDesCroix(profil)) return []
  // « Commune soumise à l’article 55 : oui » ne nomme personne.
  if (premiere.notion === 'nom' && profil.textes.length > 0 && profil.drapeaux === profil.remplies) return []
  if (premiere.notion === 'code' && mots === 'code' && !sontDesCodesInsee(profil)) return []
  if (premiere.notion === 'motifExemption' && mots === 'motif') {
    if (notions.has('objectifRehausse')) return [{ notion: 'motifRehausse', certitude: 'probable' }]
    if (!notions.has('exemptee') && !notions.has('acteExemption') && !ditDesExemptions(profil)) return []
  }
  if (premiere.notion === 'acteExemption' && TEXTES_SEULS.has(mots) && !notions.has('motifExemption') && !notions.has('exemptee')) return []
  if (premiere.notion === 'dateInventaire' && mots === 'date') {
    const notion = notions.has('acteExemption') ? 'dateActe' : notions.has('accord') && !notions.has('dateAccord') ? 'dateAccord' : null
    return notion === null ? propositions : [{ notion, certitude: 'probable' }]
  }
  if (premiere.notion === 'regime' && /\bannuel/.test(normaliser(intitule))) return []
  if (premiere.notion === 'partObjectif' && mots === 'part' && !notions.has('arrondissement')) return []
  if (premiere.notion === 'logements' && mots === 'lls' && notions.has('plai') && !inventorieSansLls(notions))
    return douteuses(propositions)
  return propositions
}

/** Une colonne par période : oui ou non, une croix, ou la modalité du contrat. */
function ditDesContrats({ remplies, textes, drapeaux }: Profil): boolean {
  const modalites = textes.filter((texte) => lireModalite(texte) !== undefined || estSansValeur(texte))
  return remplies > 0 && drapeaux + modalites.length >= remplies
}

/** Le groupe dit le rattrapage, l'intitulé seulement « taux » ou « nombre de logements ». */
const DU_RATTRAPAGE = /\b(?:rythme|rattrapage|objectifs?)\b.*\b(?:taux|tx|nombre|nb|logements?|lls)$/

/** « Communes carencées » : oui ou non devant chaque commune, ou leurs noms. */
const DRAPEAUX_DE_COMMUNE = new Set(['deficitaire', 'carencee', 'exemptee', 'entrante'])

function nommeDesCommunes({ remplies, textes, drapeaux }: Profil): boolean {
  return remplies > 0 && drapeaux === 0 && textes.length === remplies
}

/** « Type », « Nature » : la modalité du contrat, si toutes les valeurs en sont. */
function ditLeContrat(intitule: string, { nombres, textes }: Profil): boolean {
  const dits = textes.filter((texte) => !estSansValeur(texte))
  return /\b(?:type|nature|forme|categorie|contrat|cms)\b/.test(normaliser(intitule)) && nombres.length === 0 && dits.length > 0 && dits.every((texte) => lireModalite(texte) !== undefined)
}

/** « CMS signé : X » coche une case ; seul parmi d'autres modalités, X est le paragraphe de la mutualisation. */
function neDitQueDesCroix({ textes }: Profil): boolean {
  const dits = textes.filter((texte) => !estSansValeur(texte))
  return dits.length > 0 && dits.every((texte) => normaliser(texte) === 'x')
}

/** « Taux » tout court, ou sous un titre de groupe qui ne dit que la période. */
const TAUX_SEULS = new Set(['taux', 'periode taux', 'objectif taux', 'periode taux triennale', 'objectif taux triennal'])
const CIBLES_AMBIGUES = new Set(['legal taux', 'legal taux viii', 'legal taux vii', 'applicable taux', 'obligatoire taux', 'regle taux'])

const OBJECTIF_SANS_TAUX = /^(?!.*\b(?:taux|sru|pct)\b).*\bobjectif\b/

/** Intitulés qui ne disent un acte qu'auprès d'une exemption. */
const TEXTES_SEULS = new Set(['texte', 'fondement'])
const EXEMPTION = /\biii (?:1|2|bis)\b|\bisole|\bfaible tension\b|\binconstructi|\bbassins? de vie\b/

function ditDesExemptions({ textes }: Profil): boolean {
  return textes.length > 0 && 2 * textes.filter((texte) => EXEMPTION.test(normaliser(texte))).length >= textes.length
}

/** « Code » peut être celui de tout autre chose ; une colonne encore vide garde le sens qu'on lui prête. */
function sontDesCodesInsee({ remplies, textes, nombres }: Profil): boolean {
  const ecrits = textes.filter((texte) => /^\d[\dAB]\d{3}$/i.test(texte.trim()))
  const chiffres = nombres.filter((nombre) => Number.isInteger(nombre) && nombre >= 1001 && nombre < 99_000)
  return remplies === 0 || 2 * (ecrits.length + chiffres.length) >= remplies
}

function inventorieSansLls(notions: ReadonlySet<string | undefined>): boolean {
  return notions.has('residences') || notions.has('taux') || notions.has('manquants') || notions.has('cible')
}

/** Vrai si presque toutes les valeurs sont de cette liste, écrites en points, en fractions ou en textes (« 33 % »). */
function seDit({ nombres, textes }: Profil, points: ReadonlySet<number>): boolean {
  const ecrits = textes.flatMap((texte) => {
    const lu = /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(texte)?.[1]
    return lu === undefined ? [] : [Number(lu.replace(',', '.'))]
  })
  const lus = [...nombres.map((nombre) => (nombre > 1 ? nombre : Number((nombre * 100).toPrecision(6)))), ...ecrits]
  const dits = lus.filter((lu) => points.has(lu))
  return lus.length > 0 && 3 * dits.length >= 2 * lus.length
}

function douteuses(propositions: Propositions): Propositions {
  return propositions.map((proposition) => ({ ...proposition, certitude: 'possible' as const }))
}

/** Ce que les valeurs disent d'un intitulé qui peut dire deux choses ; le second sens est proposé, jamais pris en silence. */
const SECONDS_SENS: readonly { readonly notion: string; readonly autre: string; readonly si: (profil: Profil) => boolean }[] = [
  { notion: 'cible', autre: 'objectif', si: ({ nombres }) => tous(nombres, (n) => n > 1 && (n > 30 || n < 15)) },
  {
    notion: 'objectif',
    autre: 'cible',
    si: ({ nombres }) => nombres.length > 2 && tous(nombres, (n) => [0.2, 0.25, 20, 25].includes(n)),
  },
  { notion: 'objectif', autre: 'cible', si: ({ nombres }) => tous(nombres, (n) => n === 0.2 || n === 0.25) },
  { notion: 'objectif', autre: 'tauxRattrapage', si: ({ nombres }) => sontDesFractions(nombres) },
  { notion: 'objectifRetenu', autre: 'tauxRetenu', si: ({ nombres }) => sontDesFractions(nombres) },
  { notion: 'manquants', autre: 'deficitaire', si: ({ remplies, drapeaux }) => remplies > 1 && drapeaux === remplies },
  {
    notion: 'manquants',
    autre: 'ecart',
    si: ({ nombres }) =>
      nombres.length > 1 && tous(nombres, (n) => Math.abs(n) < 25) && nombres.some((n) => !Number.isInteger(n)),
  },
  { notion: 'nom', autre: 'code', si: ({ nombres, remplies }) => remplies > 0 && nombres.length === remplies },
]

function tous(nombres: readonly number[], verifie: (nombre: number) => boolean): boolean {
  return nombres.length > 0 && nombres.every(verifie)
}

function sontDesFractions(nombres: readonly number[]): boolean {
  return tous(nombres, (n) => n >= 0 && n <= 1) && nombres.some((n) => n > 0 && n < 1)
}

function selonLesValeurs({ profil }: ColonneAPreciser, propositions: Propositions): Propositions {
  const [premiere] = propositions
  const second = SECONDS_SENS.find(({ notion, si }) => premiere?.notion === notion && si(profil))
  if (second === undefined) return propositions
  return [
    { notion: second.autre, certitude: 'possible' },
    ...douteuses(propositions.filter(({ notion }) => notion !== second.autre)),
  ]
}
