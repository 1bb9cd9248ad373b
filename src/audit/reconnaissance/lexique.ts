import type { Certitude } from '../../donnees'
import { normaliser } from '../../regles'
import type { CorrespondanceRetenue } from '../types'
import { clefDeMots, developper, estVide, lireIntitule } from './intitules'
import type { IntituleLu } from './intitules'
import { motsVoisins } from './mot-voisin'
import type { ModeleDeTableau } from './types'

/** Ce qu'un intitulé peut vouloir dire dans un modèle. */
export interface Acception {
  readonly modele: ModeleDeTableau
  readonly notion: string
  readonly certitude: Certitude
  /** Mots négligés de l'intitulé connu. */
  readonly perte?: number
}

/** Mots qui n'ajoutent souvent rien : les ôter ne donne qu'une proposition. */
const ACCESSOIRES = new Set(
  'actuel actuelle annuel annuelle commune communal communale concerne concernee constate constatee local locale total'.split(
    ' ',
  ),
)

export interface Lexique {
  readonly acceptions: (intitule: string) => readonly Acception[]
  /** Ce que l'utilisateur a dit de cet intitulé ; `undefined` s'il n'en a rien dit, vide s'il n'y voit aucune notion. */
  readonly choix: (intitule: string) => readonly Acception[] | undefined
  /** Mots porteurs de chaque intitulé connu d'un modèle. */
  readonly formes: (modele: ModeleDeTableau) => readonly FormeConnue[]
}

export interface FormeConnue {
  readonly notion: string
  readonly mots: readonly string[]
}

type Index = Map<string, Acception[]>

/** Index des intitulés de tous les modèles ; une recherche répond pour tous à la fois, et chaque texte n'est lu qu'une fois. */
export function creerLexique(modeles: readonly ModeleDeTableau[]): Lexique {
  const [exacts, patrons, clefs, larges]: [Index, Index, Index, Index] = [new Map(), new Map(), new Map(), new Map()]
  const vocabulaire = new Set<string>()
  const formes = new Map<ModeleDeTableau, FormeConnue[]>()
  const tournures: { readonly tournure: RegExp; readonly acception: Acception }[] = []
  for (const modele of modeles) {
    const siennes: FormeConnue[] = []
    formes.set(modele, siennes)
    for (const [notion, { titres, synonymes = [], tournure }] of Object.entries(modele.notions)) {
      if (tournure !== undefined) tournures.push({ tournure, acception: { modele, notion, certitude: 'probable' } })
      for (const texte of [...titres, ...synonymes]) {
        const lu = lireIntitule(texte)
        const publie = titres.includes(texte)
        siennes.push({ notion, mots: lu.mots })
        ranger(exacts, lu.exact, { modele, notion, certitude: publie ? 'certaine' : 'probable' })
        if (publie) ranger(patrons, lu.patron, { modele, notion, certitude: 'certaine' })
        const clef = clefDeMots(lu.mots)
        ranger(clefs, clef, { modele, notion, certitude: 'probable', perte: lu.perte })
        ranger(larges, lu.mots.some(estNeglige) ? clefLarge(lu.mots) : clef, { modele, notion, certitude: 'possible' })
        for (const mot of lu.mots) vocabulaire.add(mot)
        for (const mot of motsDe(lu)) vocabulaire.add(mot)
      }
    }
  }
  const parTournure = (exact: string): readonly Acception[] => {
    const clair = exact.replace(LOGEMENTS_ABREGES, 'logements')
    return tournures.flatMap(({ tournure, acception }) => (tournure.test(exact) || (clair !== exact && tournure.test(clair)) ? [acception] : []))
  }
  const chercher = (texte: string): readonly Acception[] => {
    // « % » seul ne dit une part que là où un modèle le nomme ainsi.
    if (texte.trim() === '%') return exacts.get(lireIntitule(texte).exact) ?? []
    if (!/[\p{L}\d]/u.test(texte) || POURCENTAGE.test(texte)) return []
    const lu = lireIntitule(texte)
    const directes = parNiveaux([exacts.get(lu.exact), patrons.get(lu.patron), clefs.get(clefDeMots(lu.mots))])
    return completer(directes, [
      () => sansParentheses(texte).flatMap((reduit) => moinsSures(chercher(reduit))),
      () => parTournure(lu.exact),
      () => fautes(lu, vocabulaire, clefs),
      () => larges.get(clefLarge(lu.mots)) ?? [],
    ])
  }
  const memoire = new Map<string, readonly Acception[]>()
  return {
    acceptions: (intitule) => {
      const connues = memoire.get(intitule)
      if (connues !== undefined) return connues
      const trouvees = intitule.length > LONGUEUR_MAX ? [] : chercher(intitule)
      if (memoire.size < MEMOIRE_MAX) memoire.set(intitule, trouvees)
      return trouvees
    },
    choix: () => undefined,
    formes: (modele) => formes.get(modele) ?? [],
  }
}

/** Le lexique d'une feuille dont l'utilisateur a désigné des colonnes : son choix l'emporte sur tout intitulé. */
export function avecChoix(
  lexique: Lexique,
  modeles: readonly ModeleDeTableau[],
  retenues: readonly Pick<CorrespondanceRetenue, 'intitule' | 'notion'>[],
): Lexique {
  if (retenues.length === 0) return lexique
  const choix = new Map(
    retenues.map(({ intitule, notion }) => [
      normaliser(intitule),
      modeles.flatMap((modele): readonly Acception[] =>
        notion !== null && modele.notions[notion] !== undefined ? [{ modele, notion, certitude: 'certaine' }] : [],
      ),
    ]),
  )
  return { ...lexique, choix: (intitule) => choix.get(normaliser(intitule)) }
}

/** « Plancher CMS (nb LLS) » : une précision entre parenthèses ne change pas la notion, mais ce n'est plus l'intitulé publié. */
function sansParentheses(texte: string): readonly string[] {
  const reduit = texte.replace(/\s*[([][^)\]]*[)\]]/g, ' ').trim()
  return reduit === '' || reduit === texte.trim() ? [] : [reduit]
}

export function moinsSures(acceptions: readonly Acception[]): readonly Acception[] {
  return acceptions.map((acception) => (acception.certitude === 'certaine' ? { ...acception, certitude: 'probable' } : acception))
}

/** « 50 % » est une valeur, jamais un titre ; « < 15 % » en est un. */
const POURCENTAGE = /^[^\p{L}<>≤≥]*\d\s*%[^\p{L}<>≤≥]*$/u

/** « Logts mis à disposition » se lit comme le mot entier. */
const LOGEMENTS_ABREGES = /\b(?:lo?gts?|lgmts?|log)\b/g

/** Au-delà, c'est une phrase. */
const LONGUEUR_MAX = 160
const MEMOIRE_MAX = 20_000

/**
 * Sous une même clef et dans un même modèle, l'intitulé dont rien n'a été négligé l'emporte : « objectif » sur « objectif SRU ». Les modèles se rangent
 * l'un après l'autre : les acceptions du sien sont les dernières.
 */
function ranger(index: Index, clef: string, acception: Acception): void {
  const { modele, notion, perte = 0 } = acception
  const rangees = index.get(clef)
  if (rangees === undefined) {
    index.set(clef, [acception])
    return
  }
  let debut = rangees.length
  while (rangees[debut - 1]?.modele === modele) debut -= 1
  if (debut === rangees.length) {
    rangees.push(acception)
    return
  }
  const siennes = rangees.slice(debut)
  const rivales = siennes.filter((autre) => autre.notion !== notion)
  if (rivales.some((autre) => (autre.perte ?? 0) < perte)) return
  const gardees = siennes.filter((autre) => autre.notion === notion || (autre.perte ?? 0) === perte)
  rangees.length = debut
  rangees.push(...gardees)
  if (!gardees.some((autre) => autre.notion === notion)) rangees.push(acception)
}

/** Par modèle, le premier niveau qui répond suffit : une colonne au nom publié n'est pas proposée ailleurs. */
function parNiveaux(niveaux: readonly (readonly Acception[] | undefined)[]): readonly Acception[] {
  const retenues: Acception[] = []
  for (const niveau of niveaux) {
    const servis = new Set(retenues.map(({ modele }) => modele))
    for (const acception of niveau ?? []) if (!servis.has(acception.modele)) retenues.push(acception)
  }
  return retenues
}

function completer(directes: readonly Acception[], suites: readonly (() => readonly Acception[])[]): readonly Acception[] {
  return suites.reduce((retenues, suite) => parNiveaux([retenues, suite()]), directes)
}

function clefLarge(mots: readonly string[]): string {
  const porteurs = mots.filter((mot) => !estNeglige(mot))
  return clefDeMots(porteurs.length > 0 ? porteurs : mots)
}

function estNeglige(mot: string): boolean {
  return ACCESSOIRES.has(mot) || /^\d+$/.test(mot)
}

/** Mots d'un intitulé, articles compris, avant que les locutions ne les réunissent. */
function motsDe({ patron }: IntituleLu): readonly string[] {
  return patron.split(' ').filter((mot) => mot !== '')
}

/**
 * Le même intitulé, ses mots inconnus remplacés par leurs voisins : une faute légère est probable, une faute lointaine possible. Entre deux voisins d'un
 * mot, l'intitulé entier choisit : « taux d'ateinte » est connu par l'atteinte, et par elle seule.
 */
function fautes(lu: IntituleLu, vocabulaire: ReadonlySet<string>, clefs: Index): readonly Acception[] {
  let certitude: Certitude = 'probable'
  let corriges: readonly (readonly string[])[] = [[]]
  for (const mot of motsDe(lu)) {
    const connu = vocabulaire.has(mot) || vocabulaire.has(developper(mot)) || estVide(mot)
    const voisins = connu ? [{ mot, distance: 0 }] : motsVoisins(mot, vocabulaire, developper)
    if (voisins.length * corriges.length > CORRECTIONS_MAX) return []
    if (voisins.some(({ distance }) => distance > 1)) certitude = 'possible'
    corriges = corriges.flatMap((debut) => voisins.map((voisin) => [...debut, voisin.mot]))
  }
  const connus = corriges.flatMap((mots) => {
    const acceptions = clefs.get(clefDeMots(lireIntitule(mots.join(' ')).mots))
    return acceptions === undefined ? [] : [acceptions]
  })
  return connus.length === 1 ? (connus[0] ?? []).map((acception) => ({ ...acception, certitude })) : []
}

/** Au-delà, trop de mots sont douteux pour qu'un intitulé se devine. */
const CORRECTIONS_MAX = 4
