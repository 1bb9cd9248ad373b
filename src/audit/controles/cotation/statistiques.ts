import { message, normaliser } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { decimalesDe, lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { MODELE_DEMANDES } from './modele-demandes'
import { MODELE_DELAIS, MODELE_DISTRIBUTION } from './modele-statistiques'

const INACTIVE = /\bradiee?s?\b|\bsatisfaites?\b|\battribuee?s?\b|\bannulee?s?\b|\bperimee?s?\b|\bcaduques?\b|\bsupprimee?s?\b|\bcloturee?s?\b|\binactives?\b|\babandonnee?s?\b/

/** Distribution des notes, sur les demandes actives (COT-20), et délais d'attente (COT-19). */
export const CONTROLE_DES_STATISTIQUES: Controle = {
  id: 'COT-20.statistiques',
  regle: 'COT-20',
  gravite: 'IN',
  aide: 'audit-cotation.aide.statistiques',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id === MODELE_DISTRIBUTION.id) examinerLaDistribution(dossier, tableau, carnet)
      if (tableau.modele.id === MODELE_DELAIS.id) examinerLesDelais(tableau, carnet)
    }
  },
}

interface Population {
  readonly actives: readonly number[]
  readonly toutes: readonly number[]
}

/** Notes du seul tableau de demandes du classeur, par typologie ; `null` : rien ne dit lesquelles le résumé décrit. */
function notesParTypologie({ tableaux }: Dossier): ReadonlyMap<string, Population> | null {
  const demandes = tableaux.filter((tableau) => tableau.modele.id === MODELE_DEMANDES.id && colonneDe(tableau, 'typologie') !== undefined)
  const [tableau, ...autres] = demandes
  const note = tableau === undefined ? undefined : colonneDe(tableau, 'note')
  const typologie = tableau === undefined ? undefined : colonneDe(tableau, 'typologie')
  if (tableau === undefined || autres.length > 0 || note === undefined || typologie === undefined) return null
  const statut = colonneDe(tableau, 'statut')
  const populations = new Map<string, { actives: number[]; toutes: number[] }>()
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const lue = lireNombreDeCase(tableau, note, objet)
    if (lue === null) continue
    const clef = normaliser(String(valeurDe(tableau, objet, typologie.rang) ?? ''))
    const population = populations.get(clef) ?? { actives: [], toutes: [] }
    populations.set(clef, population)
    population.toutes.push(lue)
    if (statut === undefined || !INACTIVE.test(normaliser(String(valeurDe(tableau, objet, statut.rang) ?? '')))) population.actives.push(lue)
  }
  return populations
}

interface Mesure {
  readonly notion: 'meilleure' | 'plusFaible' | 'mediane'
  readonly calculer: (notes: readonly number[]) => number
}

const MESURES: readonly Mesure[] = [
  { notion: 'meilleure', calculer: (notes) => notes[notes.length - 1] ?? NaN },
  { notion: 'plusFaible', calculer: (notes) => notes[0] ?? NaN },
  { notion: 'mediane', calculer: (notes) => ((notes[(notes.length - 1) >> 1] ?? NaN) + (notes[notes.length >> 1] ?? NaN)) / 2 },
]

function examinerLaDistribution(dossier: Dossier, tableau: TableauReconnu, carnet: Carnet): void {
  const typologie = colonneDe(tableau, 'typologie')
  const populations = typologie === undefined ? null : notesParTypologie(dossier)
  if (typologie === undefined || populations === null) return
  const effectif = colonneDe(tableau, 'effectif')
  const cases = Array.from(tableau.objets).flatMap((objet) => {
    const population = populations.get(normaliser(String(valeurDe(tableau, objet, typologie.rang) ?? '')))
    if (population === undefined || population.actives.length === 0) return []
    const annonce = effectif === undefined ? null : lireNombreDeCase(tableau, effectif, objet)
    // Un autre effectif : le résumé porte sur d'autres demandes que celles du classeur.
    if (annonce !== null && annonce !== population.actives.length) return []
    const [actives, toutes] = [trier(population.actives), trier(population.toutes)]
    return MESURES.flatMap(({ notion, calculer }) => {
      const colonne = colonneDe(tableau, notion)
      const lu = colonne === undefined ? null : lireNombreDeCase(tableau, colonne, objet)
      if (colonne === undefined || lu === null) return []
      const attendu = calculer(actives)
      return [{ objet, colonne, notion, lu, attendu, juste: Math.abs(lu - attendu) <= tolerance(lu), deToutes: Math.abs(lu - calculer(toutes)) <= tolerance(lu), moyenne: Math.abs(lu - moyenneDe(actives)) <= Math.max(0.01, tolerance(lu)) }]
    })
  })
  if (cases.filter(({ juste }) => juste).length * 2 < cases.length) return
  for (const { objet, colonne, notion, lu, attendu, juste, deToutes, moyenne } of cases) {
    if (juste) {
      carnet.conforme()
      continue
    }
    const cause = notion === 'mediane' && moyenne ? 'moyenne' : deToutes ? 'radiees' : 'differente'
    carnet.nonConforme({
      lieu: lieuDe(tableau, objet, colonne.rang),
      lu,
      attendu,
      message: message(`audit-cotation.distribution-${cause}`, { intitule: colonne.intitule, lu, attendu }),
      correction: attendu,
      certitude: laPlusFaible([tableau.certitude, colonne.certitude]),
    })
  }
}

function trier(notes: readonly number[]): readonly number[] {
  return [...notes].sort((a, b) => a - b)
}

function moyenneDe(notes: readonly number[]): number {
  return notes.reduce((somme, note) => somme + note, 0) / notes.length
}

function tolerance(lu: number): number {
  const decimales = decimalesDe(lu)
  return decimales === 0 || decimales > 6 ? 1e-9 : 0.5 * 10 ** -decimales + 1e-9
}

/** Un délai sans attribution n'est pas nul, et l'ensemble n'est pas la moyenne des moyennes. */
function examinerLesDelais(tableau: TableauReconnu, carnet: Carnet): void {
  const [delai, effectif] = [colonneDe(tableau, 'delai'), colonneDe(tableau, 'effectif')]
  if (delai === undefined) return
  const certitude = laPlusFaible([tableau.certitude, delai.certitude, ...(effectif === undefined ? [] : [effectif.certitude])])
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    if (lireNombreDeCase(tableau, delai, objet) !== 0) {
      carnet.conforme()
      continue
    }
    const attributions = effectif === undefined ? null : lireNombreDeCase(tableau, effectif, objet)
    const releve = { lieu: lieuDe(tableau, objet, delai.rang), regle: 'COT-19', lu: 0, attendu: null, message: message('audit-cotation.delai-nul'), certitude }
    const vide = effectif !== undefined && (attributions === 0 || valeurDe(tableau, objet, effectif.rang) === null)
    if (vide) carnet.nonConforme(releve)
    else carnet.aVerifier(releve)
  }
  if (effectif !== undefined) examinerLEnsemble(tableau, delai, effectif, certitude, carnet)
}

function examinerLEnsemble(tableau: TableauReconnu, delai: ColonneReconnue, effectif: ColonneReconnue, certitude: TableauReconnu['certitude'], carnet: Carnet): void {
  const ligne = tableau.totaux.length === 1 ? tableau.totaux[0] : undefined
  const lu = ligne === undefined ? null : lireNombreDeCase(tableau, delai, ligne)
  if (ligne === undefined || lu === null) return
  let [jours, baux, somme, cases] = [0, 0, 0, 0]
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const [moyen, nombre] = [lireNombreDeCase(tableau, delai, objet), lireNombreDeCase(tableau, effectif, objet)]
    if (nombre === null || (moyen === null && nombre > 0)) return
    if (moyen === null || nombre === 0) continue
    jours += moyen * nombre
    baux += nombre
    somme += moyen
    cases += 1
  }
  if (baux === 0 || cases < 2) return
  const attendu = jours / baux
  if (Math.abs(lu - attendu) <= Math.max(0.05, tolerance(lu))) {
    carnet.conforme()
    return
  }
  const simples = [somme / cases, somme / tableau.objets.length]
  const releve = { lieu: lieuDe(tableau, ligne, delai.rang), regle: 'COT-19', lu, attendu: Number(attendu.toFixed(1)), certitude }
  if (simples.some((simple) => Math.abs(lu - simple) <= Math.max(0.01, tolerance(lu)))) {
    carnet.nonConforme({ ...releve, message: message('audit-cotation.moyenne-de-moyennes', { lu, attendu: Number(attendu.toFixed(1)) }) })
  } else carnet.aVerifier({ ...releve, message: message('audit-cotation.delai-de-l-ensemble', { lu, attendu: Number(attendu.toFixed(1)) }) })
}
