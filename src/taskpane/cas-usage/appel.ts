import { OCTETS_PAR_APPEL, peserArguments } from '../../catalogue'
import type { ArgumentBrut, FonctionDecrite, TypeArgument } from '../../catalogue'
import type { Valeur } from '../../classeur/port'
import type { AppelEvalue } from '../../formules'
import { rendre } from '../../textes'
import type { ResultatRendu } from '../../textes'
import { dire } from '../dire'
import { ecrireJour, ecrireValeur } from '../valeurs'
import { renumeroter } from './renumeroter'

export interface ArgumentMontre {
  readonly libelle: string
  /** Ce qui est écrit dans la formule, en français. */
  readonly ecriture: string
  readonly valeur: string
}

export interface AppelCalcule {
  readonly fonction: FonctionDecrite
  readonly ecriture: string
  readonly arguments: readonly ArgumentMontre[]
  readonly resultat: ResultatRendu
  /** Résultat expliqué : celui de l’appel, ou d’une seule de ses lignes quand il déborde. */
  readonly detail: ResultatRendu
  /** Ligne détaillée, comptée à partir de 1 ; `null` pour une fonction qui s’explique d’un tenant. */
  readonly ligne: number | null
  /** Valeurs que la cellule et ses suites doivent montrer. */
  readonly valeurs: readonly (readonly Valeur[])[]
  /** Vrai si ses arguments dépassent ce qu’Excel sur le web transporte : sur poste, rien n’établit qu’ils passent. */
  readonly lourd: boolean
}

/** Met en phrases un appel évalué ; `ligne` choisit celle à détailler d’un résultat qui déborde (0 = la première). */
export function presenterAppel(evalue: AppelEvalue, ecriture: string, ecritures: readonly string[], ligne: number): AppelCalcule {
  const { fonction, arguments: bruts } = evalue
  const resultat = rendre(fonction, evalue.resultat)
  const debordant = typeof resultat.valeur === 'object' && resultat.valeur !== null && fonction.parLigne !== undefined
  return {
    fonction,
    ecriture,
    arguments: bruts.map((brut, rang) => montrer(fonction, brut, rang, ecritures[rang] ?? '')),
    resultat,
    detail: debordant ? detaillerLigne(fonction, bruts, resultat, ligne) : resultat,
    ligne: debordant ? ligne + 1 : null,
    valeurs: enValeurs(resultat),
    lourd: peserArguments(bruts, OCTETS_PAR_APPEL) > OCTETS_PAR_APPEL,
  }
}

/** Appel que la formule n’a pas fait, un argument portant une erreur : Excel la propage sans appeler la fonction. */
export function presenterErreurPropagee(fonction: FonctionDecrite, ecriture: string, erreur: Valeur, phrase: string): AppelCalcule {
  const resultat: ResultatRendu = {
    fonction: fonction.nom,
    etat: 'refuse',
    valeur: null,
    unite: fonction.unite,
    message: phrase,
    alertes: [],
    references: [],
    parametres: [],
    hypotheses: [],
    explication: [],
  }
  return { fonction, ecriture, arguments: [], resultat, detail: resultat, ligne: null, valeurs: [[erreur]], lourd: false }
}

/**
 * Une seule ligne d’un résultat qui déborde, expliquée comme une valeur seule. La phrase d’une ligne en erreur vient du
 * calcul complet : elle y porte le vrai numéro de ligne.
 */
function detaillerLigne(fonction: FonctionDecrite, bruts: readonly ArgumentBrut[], complet: ResultatRendu, ligne: number): ResultatRendu {
  if (typeof complet.valeur !== 'object' || complet.valeur === null) return complet
  const seule = fonction.evaluer(uneLigne(fonction, bruts, ligne), { expliquer: true })
  const detail = rendre(fonction, renumeroter(seule, ligne + 1))
  const note = complet.valeur[ligne]?.[0] ?? ''
  if (typeof note === 'object') return { ...detail, etat: 'refuse', valeur: null, message: note.message }
  return { ...detail, valeur: typeof note === 'boolean' ? ecrireValeur(note) : note }
}

function uneLigne(fonction: FonctionDecrite, bruts: readonly ArgumentBrut[], ligne: number): readonly ArgumentBrut[] {
  const rang = fonction.arguments.findIndex(({ nom }) => nom === fonction.parLigne)
  return bruts.map((brut, i) => {
    if (i !== rang || typeof brut !== 'object' || brut === null) return brut
    const retenue = brut[ligne]
    return retenue === undefined ? brut : [retenue]
  })
}

/** Ce que la cellule montre : la valeur, ou l’erreur qui correspond à l’état. */
function enValeurs({ etat, valeur }: ResultatRendu): readonly (readonly Valeur[])[] {
  if (valeur === null) return [[{ erreur: etat === 'refuse' ? '#VALEUR!' : '#N/A' }]]
  if (typeof valeur !== 'object') return [[valeur]]
  return valeur.map((rangee) => rangee.map((une): Valeur => (typeof une === 'object' ? { erreur: une.erreur } : une)))
}

function montrer(fonction: FonctionDecrite, brut: ArgumentBrut, rang: number, ecriture: string): ArgumentMontre {
  const decrit = fonction.arguments[rang]
  const libelle = decrit?.libelle ?? ''
  if (ecriture === '') return { libelle, ecriture: dire('calcul.omis'), valeur: dire('calcul.par-defaut') }
  return { libelle, ecriture, valeur: ecrireBrut(brut, decrit?.type) }
}

function ecrireBrut(brut: ArgumentBrut, type: TypeArgument | undefined): string {
  if (typeof brut === 'object' && brut !== null) return dire('calcul.plage', { lignes: brut.length, colonnes: brut[0]?.length ?? 0 })
  return typeof brut === 'number' && type === 'date' ? ecrireJour(brut) : ecrireValeur(brut)
}
