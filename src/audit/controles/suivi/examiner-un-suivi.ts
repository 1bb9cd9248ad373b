import { ecrireBrut, enIso, message } from '../../../regles'
import type { Jour, Message, TableauDeSuivi } from '../../../regles'
import type { Plage } from '../../../classeur/port'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { citer } from '../../reconnaissance/citer'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Dossier, ValeurCitee } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lieuDesTitres } from '../../reconnaissance/lieu-du-titre'
import { attenduDe, estUnTermePropre } from './attendus'
import { manquePourDeBon } from './colonnes-dispensees'
import { jourDuTableau } from './jour-du-tableau'
import { direLOffreNonQualifiee } from './offre-non-qualifiee'
import { recalculer } from './recalculer'
import { refaireLeReste } from './refaire-le-reste'
import { ditUneSituationAnterieure } from './situation-anterieure'
import { sousChaqueLecture } from './sous-chaque-lecture'
import type { ConstatPese } from './sous-chaque-lecture'
import { clefDeCase, traduire } from './traduire'
import { parleDUnAutreBilan } from './transmission-du-bilan'
import type { Illisible, PlageTraduite } from './traduire'

/** Ligne où le premier objet est numéroté, titres comptés. */
const PREMIERE = 2
const NON_CONFORME = 'flux-conventions.non-conforme'
const ATTENDUS: Readonly<Record<string, string>> = { date: 'une date (JJ/MM/AAAA)', booleen: 'Oui ou Non' }

/** Colonne dont assez de lignes doivent porter les mots du texte, pour des tableaux aux titres de tout un chacun. */
const SUJETS: Readonly<Record<string, readonly [titre: string, clef: string, minimum: number]>> = {
  'COT-03': ['élément', 'element', 3],
  'COT-26': ['point du PAC', 'point', 3],
  'FLUX-05': ['catégorie soustraite', 'categorie', 2],
  'FLUX-31': ['Catégorie', 'categorie', 2],
}

/** Contrôle un tableau de suivi de l'utilisateur, et dit chaque constat sur sa vraie cellule. */
export function examinerUnSuivi(suivi: TableauDeSuivi, tableau: TableauReconnu, dossier: Dossier, carnet: Carnet): void {
  const { options } = dossier
  const traduit = traduire(suivi, tableau)
  if (parleDUnAutreBilan(suivi, tableau, dossier) || !parleDeSonSujet(suivi, traduit) || estEncoreVierge(suivi, traduit)) return
  direLesIllisibles(traduit.illisibles, carnet)
  const date = options.jour ?? jourDuTableau(tableau)
  const jour = date ?? options.aujourdhui ?? null
  const exigees = Object.entries(suivi.colonnes).flatMap(([clef, { exigee }]) => (exigee === true ? (colonneDe(tableau, clef) ?? []) : []))
  const cle = (suivi.cle ?? []).every((clef) => colonneDe(tableau, clef) !== undefined)
  const peses = sousChaqueLecture(suivi, traduit, jour, options.lectures).filter(({ constat }) => aDire(constat) && estDuTableau(constat, traduit) && (cle || !estUnDoublon(constat)))
  const fautives = new Set<number>()
  const nonConformes = new Set(peses.flatMap(({ constat: { ligne, message: { id } } }) => (id === NON_CONFORME ? [ligne] : [])))
  for (const [titre, clef] of traduit.remplacees) if (manquePourDeBon(suivi, clef, tableau)) direAbsente(suivi, tableau, titre, carnet)
  for (const pese of peses) {
    // L'ancienne convention qu'aucune ne remplace est dite : que sa date soit dans la colonne de la nouvelle n'ajoute rien.
    if (pese.constat.message.id === 'flux-conventions.signature-ancienne' && nonConformes.has(pese.constat.ligne)) continue
    if (pese.constat.message.id === 'flux.suivi-bilan.ventilations-absentes' && colonneDe(tableau, 'ventilation') === undefined) continue
    if (constatSurVide(pese, tableau, traduit) || (traduit.remplacees.has(pese.constat.colonne ?? '') && COLONNES_DE_SECOURS[pese.constat.message.id] === undefined)) continue
    if (pese.constat.ligne !== null) fautives.add(pese.constat.ligne)
    const douteux = date === null && dependDuJour(pese, traduit, tableau, dossier)
    dire(date === null ? enDisantLeJour(pese, jour) : pese, tableau, traduit, exigees, carnet, douteux)
  }
  recalculer(suivi, tableau, traduit, dossier, carnet)
  refaireLeReste(suivi, tableau, traduit, options.lectures, carnet)
  direLOffreNonQualifiee(suivi, tableau, carnet)
  for (let rang = 0; rang < tableau.objets.length; rang += 1) if (!fautives.has(rang + PREMIERE)) carnet.conforme()
}

/** Une liste à cocher que personne n'a encore cochée n'a pas de faute : elle n'a que ses lignes de départ. */
function estEncoreVierge({ depart = [], colonnes }: TableauDeSuivi, { plage: [titres = [], ...lignes] }: PlageTraduite): boolean {
  if (depart.length === 0) return false
  const ecrites = new Set(Object.values(colonnes).flatMap(({ titres: [titre] }, rang) => (depart.some((ligne) => ligne[rang] != null) ? [titre] : [])))
  return lignes.every((ligne) => ligne.every((valeur, rang) => valeur === null || ecrites.has(String(titres[rang]))))
}

/** « Catégorie, prévu, réalisé » sont les titres de tout un chacun : les catégories, elles, doivent être celles du texte. */
function parleDeSonSujet({ id, choix }: TableauDeSuivi, { plage: [titres = [], ...lignes] }: PlageTraduite): boolean {
  const [titre, clef, minimum] = SUJETS[id] ?? []
  if (titre === undefined || clef === undefined || minimum === undefined || titres.includes('points au PPGDID')) return true
  const rang = titres.indexOf(titre)
  const dit = (texte: string): boolean => choix?.[clef]?.some((mot) => texte === mot || texte.startsWith(`${mot} `)) === true
  return lignes.filter((ligne) => dit(String(ligne[rang]))).length >= minimum
}

/** Le jour absent ne se répète pas ; une colonne que le tableau n'a pas ne se reproche pas ; un décompte du tableau n'est pas une faute. */
function aDire({ gravite, ligne, message: { id } }: ConstatPese['constat']): boolean {
  return gravite !== 'IF' || (ligne !== null && !SANS_RIEN_A_FAIRE.has(id))
}

/** L'avancement d'une cotation ne se juge que dans un tableau qui le suit, et l'obligation que s'il donne de quoi l'établir. */
function estDuTableau({ message: { id } }: ConstatPese['constat'], { colonnes, remplacees }: PlageTraduite): boolean {
  if (id === 'cotation-demarche.avancement.obligation-inconnue') return !remplacees.has('tenu à un PLH')
  if (id === 'cotation-demarche.avancement.sans-calendrier') return colonnes.has('mise en service prévue')
  if (id === 'cotation-demarche.avancement.conformite') return colonnes.has('conforme ELAN')
  return !SUIVENT_L_AVANCEMENT.has(id) || colonnes.has('avancement') || colonnes.has('mise en service')
}

const SUIVENT_L_AVANCEMENT: ReadonlySet<string> = new Set(['cotation-demarche.avancement.retard', 'cotation-demarche.avancement.absent'])

/** Ce qu'une donnée absente empêche de juger n'est pas une faute du tableau. */
const SANS_RIEN_A_FAIRE: ReadonlySet<string> = new Set(['flux-conventions.commune-incomplete', 'flux-conventions.actualisation-incomplete'])

/** Une colonne dont l'absence est la faute : ses titres le montrent. */
function direAbsente({ id }: TableauDeSuivi, tableau: TableauReconnu, titre: string, carnet: Carnet): void {
  const releve = { lieu: lieuDesTitres(tableau), lu: null, attendu: titre, message: message('audit-suivi.colonne-due', { colonne: titre }) }
  carnet.nonConforme({ ...releve, regle: id, gravite: 'EL', certitude: tableau.certitude })
}

/** Sans toutes les colonnes de sa clé, une ligne qui en répète une autre n'est pas un doublon : ce qui les distingue est ailleurs. */
function estUnDoublon({ message: { id } }: ConstatPese['constat']): boolean {
  return id === 'suivi.ligne-en-double' || id === 'suivi.ligne-en-double-comptee'
}

/** Une cellule illisible est déjà relevée : ce qui la dirait vide en découle. */
function constatSurVide({ constat: { ligne, colonne } }: ConstatPese, { objets }: TableauReconnu, { videes }: PlageTraduite): boolean {
  const objet = ligne === null ? undefined : objets[ligne - PREMIERE]
  return objet !== undefined && colonne !== null && videes.has(clefDeCase(objet, colonne))
}

function dire(
  { constat, hypothese }: ConstatPese,
  tableau: TableauReconnu,
  { colonnes }: PlageTraduite,
  exigees: readonly ColonneReconnue[],
  carnet: Carnet,
  douteux: boolean,
): void {
  const visee = constat.message.id === 'flux-conventions.cle-en-double' ? premiereDeLaCle(colonnes) : COLONNES_VISEES[constat.message.id]
  const propre = [visee, constat.colonne].flatMap((titre) => (titre == null ? [] : (colonnes.get(titre) ?? [])))[0]
  const colonne = propre ?? colonnes.get(COLONNES_DE_SECOURS[constat.message.id] ?? '')
  const objet = constat.ligne === null ? objetVise(constat.message, tableau) : (tableau.objets[constat.ligne - PREMIERE] ?? null)
  const lu = objet === null || colonne === undefined ? null : citer(valeurDe(tableau, objet, colonne.rang))
  const releve = {
    lieu: situer(tableau, objet, colonne),
    lu,
    attendu: colonne === propre ? attenduDe(constat.message) : null,
    message: enDisantLeZero(enLignesDeFeuille(constat.message, tableau), lu),
    regle: constat.regle,
    gravite: constat.gravite,
    certitude: laPlusFaible([...exigees, ...(colonne === undefined ? [] : [colonne])].map(({ certitude }) => certitude)),
    // Ce que le tableau entier montre se tait là où une ligne le dit déjà.
    ...(constat.ligne === null && objet !== null ? { cede: true } : {}),
    ...(hypothese === undefined ? {} : { hypothese }),
  }
  if (douteux || estUnTermePropre(constat.message)) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

/**
 * Une liste d'anciennes conventions que rien ne date peut être celle d'avant l'échéance : un millésime le laisse croire ; sans colonne pour la
 * nouvelle, ni avancement écrit dans la ligne, elle ne dit pas non plus que la nouvelle manque.
 */
function dependDuJour({ constat }: ConstatPese, { colonnes }: PlageTraduite, tableau: TableauReconnu, dossier: Dossier): boolean {
  const { id, donnees } = constat.message
  if (id !== NON_CONFORME) return false
  const dite = colonnes.has('convention historique signée le') || constat.colonne === 'avancement'
  return !dite || ditUneSituationAnterieure(Number(String(donnees.echeance).slice(0, 4)), tableau, dossier)
}

/** L'échéance jugée au jour de l'audit le dit : le tableau, lui, n'en porte pas. */
function enDisantLeJour(pese: ConstatPese, jour: Jour | null): ConstatPese {
  const { id, donnees } = pese.constat.message
  if (id !== NON_CONFORME || jour === null) return pese
  return { ...pese, constat: { ...pese.constat, message: message('audit-suivi.non-conforme-au-jour', { ...donnees, jour: enIso(jour) }) } }
}

/** Une fonction ne distingue pas le 0 de la cellule vide ; l'audit, lui, a vu lequel des deux la cellule porte. */
function enDisantLeZero({ id, donnees }: Message, lu: ValeurCitee): Message {
  return message(id === 'cotation-demarche.avancement.qpv-nul' ? `audit-suivi.qpv-${lu === null ? 'absent' : 'nul'}` : id, donnees)
}

/** Une ligne qui en répète une autre se montre où sa clé commence. */
function premiereDeLaCle(colonnes: PlageTraduite['colonnes']): string | undefined {
  const titres = ['réservataire', 'bailleur', 'département'].filter((titre) => colonnes.has(titre))
  return titres.sort((un, autre) => (colonnes.get(un)?.rang ?? 0) - (colonnes.get(autre)?.rang ?? 0))[0]
}

/** Colonne où se voit une faute dont la colonne propre manque au tableau. */
const COLONNES_DE_SECOURS: Readonly<Record<string, string>> = {
  'flux.suivi-bilan.ecart-sans-explication': 'Réalisé',
  'flux.operations.hors-programme': 'catégorie soustraite',
  'flux.operations.vente-sans-mutation': 'catégorie soustraite',
  'flux-conventions.ajout-maintenu': 'flux augmenté',
  'flux-conventions.ajout-excessif': 'flux augmenté',
}

/** Colonne où se voit ce que le constat dit du tableau entier, ou la réponse qui est à reprendre quand une autre cellule la condamne. */
const COLONNES_VISEES: Readonly<Record<string, string>> = {
  'flux-conventions.part-concentree': 'part du préfet',
  'flux-conventions.totaux-differents': 'total RPLS',
  'flux-conventions.sans-bail-etat': 'comptée',
  'flux-conventions.sans-bail-autre': 'comptée',
  'cotation-demarche.refus.non-adapte': 'conséquence',
}

/** Première ligne où se voit ce que le constat dit du tableau entier : une part nulle ; `null` : ses titres. */
function objetVise({ id }: Message, tableau: TableauReconnu): number | null {
  const colonne = id === 'flux-conventions.part-concentree' ? colonneDe(tableau, 'prefet') : undefined
  if (colonne === undefined) return null
  return Array.from(tableau.objets).find((objet) => valeurDe(tableau, objet, colonne.rang) === 0) ?? null
}

/** La case ; à défaut de colonne, la ligne du tableau ; à défaut de ligne, ses titres. */
function situer(tableau: TableauReconnu, objet: number | null, colonne: ColonneReconnue | undefined): Plage {
  if (objet !== null && colonne !== undefined) return lieuDe(tableau, objet, colonne.rang)
  const { plage, transpose } = tableau
  if (objet === null) return lieuDesTitres(tableau)
  return transpose ? { ...plage, colonne: objet, colonnes: 1 } : { ...plage, ligne: objet, lignes: 1 }
}

/** Les phrases numérotent les lignes du tableau lu ; l'utilisateur, lui, voit celles de sa feuille. */
function enLignesDeFeuille({ id, donnees }: Message, { objets }: TableauReconnu): Message {
  const traduites = ['ligne', 'premiere'].flatMap((clef) => {
    const numero = donnees[clef]
    const objet = typeof numero === 'number' ? objets[numero - PREMIERE] : undefined
    return objet === undefined ? [] : [[clef, objet + 1] as const]
  })
  return message(id, { ...donnees, ...Object.fromEntries(traduites) })
}

/** Un nombre illisible se relève avec tous les autres ; restent les dates et les Oui ou Non, que ce contrôle tient pour vides. */
/** Une colonne seulement possible est demandée, non accusée ; des mots d'un bout à l'autre d'une colonne n'ont qu'une cause. */
function direLesIllisibles(illisibles: readonly Illisible[], carnet: Carnet): void {
  const colonnes = new Map<ColonneReconnue, Illisible[]>()
  for (const illisible of illisibles) {
    const { colonne, anomalie, attendue } = illisible
    if (colonne.certitude === 'possible') continue
    if (attendue.type === 'date' && anomalie !== 'illisible') direIllisible(illisible, 1, carnet)
    else colonnes.set(colonne, [...(colonnes.get(colonne) ?? []), illisible])
  }
  for (const siens of colonnes.values()) for (const premier of siens.slice(0, 1)) direIllisible(premier, siens.length, carnet)
}

function direIllisible({ lieu, colonne, attendue: { type, titres }, lu, anomalie }: Illisible, cellules: number, carnet: Carnet): void {
  const attendu = ATTENDUS[type]
  if (attendu === undefined) return
  const releve = {
    lieu,
    lu,
    attendu: null,
    message: message(cellules > 1 ? 'audit-suivi.illisibles' : 'audit-suivi.illisible', { colonne: titres[0] ?? '', lu: ecrireBrut(lu), attendu, cellules }),
    regle: type === 'date' ? 'COM-06' : 'COM-01',
    certitude: colonne.certitude,
    cede: true,
  }
  // Un mot à la place d'un Oui ou d'une date (« sans objet », « en cours ») se comprend : une personne tranche.
  if (type === 'date' && anomalie !== 'illisible') carnet.nonConforme(releve)
  else carnet.aVerifier(releve)
}
