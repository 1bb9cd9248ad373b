import { arrondirObjectif, CIBLES, deficitCalcule, MODES_ARRONDI } from '../../../regles'
import type { ModeArrondi } from '../../../regles'
import { residencesCompatibles } from '../../../donnees'
import { reprocher } from '../../communes/constater'
import { decimalesDeColonne } from '../../communes/lire'
import { colonneDeLigne, effectifDe, nombreDe, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { deficitNotifieDe } from '../../communes/notifies'
import { parcDe, parcExact } from '../../communes/parc'
import type { Parc } from '../../communes/parc'
import { estNotifie, lecturesResolues } from '../../communes/rattrapage'
import { voletsDe } from '../../communes/volets'
import type { Volet } from '../../communes/volets'
import type { Carnet, Controle, Dossier } from '../../types'
import { entreeSuspecte, margeDuTaux } from './sru-01-taux'

/** Manquants confrontés à cible × résidences principales − logements sociaux, à un logement près (AMB-04). */
export const SRU_02_MANQUANTS: Controle = {
  id: 'SRU-02.manquants',
  regle: 'SRU-02',
  gravite: 'IN',
  aide: 'audit-communes.aide.manquants',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      if ((volet.genre !== 'communes' && volet.genre !== 'annees') || !volet.colonnes.has('manquants')) continue
      const ecarts: Arrondie[] = []
      visiterLignes(volet, (ligne) => controler(dossier, ligne, ecarts, carnet))
      direLesArrondis(dossier, volet, ecarts, carnet)
    }
  },
}

/** Ligne à un logement du calcul. */
interface Arrondie {
  readonly ligne: Ligne
  readonly donnees: Readonly<Record<'lu' | 'cible' | 'residences' | 'logements' | 'calcule', number>>
}

/** Un même arrondi suivi d'un bout à l'autre du tableau se dit une fois. */
function direLesArrondis(dossier: Dossier, volet: Volet, ecarts: readonly Arrondie[], carnet: Carnet): void {
  const commun = ecarts.length < 2 ? undefined : arrondiCommun(dossier, volet)
  for (const { ligne, donnees } of commun === undefined ? ecarts : ecarts.slice(0, 1)) {
    const arrondi = { phrase: commun === undefined ? 'manquants-a-un-pres' : 'manquants-autre-arrondi', donnees: { ...donnees, mode: commun === 'proche' ? 'le plus proche' : (commun ?? ''), lignes: ecarts.length } }
    carnet.nonConforme(reprocher(ligne, 'manquants', { ...arrondi, attendu: donnees.calcule, selon: ['residences', 'logements', 'cible'], gravite: 'IF' }))
  }
}

/** Arrondi, autre que celui du calcul, que suivent toutes les lignes à un logement près ; `undefined` : aucun. */
function arrondiCommun(dossier: Dossier, volet: Volet): ModeArrondi | undefined {
  let modes = MODES_ARRONDI.slice(1)
  visiterLignes(volet, (ligne) => {
    const [lu, parc] = [nombreDe(ligne, 'manquants'), parcDe(dossier, ligne)]
    const cibles = ciblesDe(ligne, parc)
    const restes = cibles.map((cible) => cible * parc.residences - 100 * parc.logements)
    if (Number.isNaN(lu) || !parcExact(parc) || !restes.some((reste) => Math.abs(100 * lu - reste) <= 100)) return
    modes = modes.filter((mode) => restes.some((reste) => arrondirObjectif(Math.max(0, reste), 100, mode).retenu === lu))
  })
  return modes[0]
}

function controler(dossier: Dossier, ligne: Ligne, ecarts: Arrondie[], carnet: Carnet): void {
  const lu = nombreDe(ligne, 'manquants')
  if (Number.isNaN(lu)) return
  if (lu === deficitNotifieDe(dossier, ligne)) return carnet.conforme()
  const parc = parcDe(dossier, ligne)
  const cibles = ciblesDe(ligne, parc)
  if (cibles.length === 0) return
  if (parcExact(parc)) return controlerExact(dossier, ligne, lu, parc, cibles, ecarts, carnet)
  controlerEncadre(ligne, lu, parc, cibles, carnet)
}

/** Sans cible connue, les deux que la loi admet. */
function ciblesDe(ligne: Ligne, { cible }: Parc): readonly number[] {
  return cible === 20 || cible === 25 ? [cible] : Number.isNaN(cible) && !colonneDeLigne(ligne, 'cible') ? CIBLES : []
}

function controlerExact(dossier: Dossier, ligne: Ligne, lu: number, parc: Parc, cibles: readonly number[], ecarts: Arrondie[], carnet: Carnet): void {
  const { residences, logements } = parc
  const lectures = lecturesResolues(dossier.options.lectures)
  if (cibles.some((cible) => deficitCalcule(residences, logements, cible, lectures) === lu)) return carnet.conforme()
  const calcules = cibles.map((cible) => deficitCalcule(residences, logements, cible, lectures))
  const signes = cibles.map((cible) => (cible * residences) / 100 - logements)
  const ecart = Math.min(...calcules.map((calcule) => Math.abs(lu - calcule)))
  if (ecart < 1 || (lu < 0 && signes.some((signe) => Math.abs(Math.abs(lu) - Math.abs(signe)) <= 1))) return carnet.conforme()
  const [cible = 0, calcule = 0] = [cibles[0], calcules[0]]
  const donnees = { lu, cible, residences, logements, calcule, ecart: lu - calcule }
  if (ecart <= 1) {
    ecarts.push({ ligne, donnees })
    return
  }
  if (estNotifie(ligne)) {
    return carnet.aVerifier(reprocher(ligne, 'manquants', { phrase: 'manquants-notifies', donnees, attendu: calcule, gravite: 'AL' }))
  }
  if (decouleDUneEntree(ligne, lu, parc) || entreeSuspecte(ligne) !== null) return
  const sousAucune = CIBLES.every((une) => Math.abs(deficitCalcule(residences, logements, une, lectures) - lu) > 1)
  const autre = CIBLES.find((une) => !cibles.includes(une) && Math.abs(deficitCalcule(residences, logements, une, lectures) - lu) <= 1)
  carnet.nonConforme(
    reprocher(ligne, 'manquants', {
      phrase: cibles.length > 1 ? 'manquants-sous-aucune-cible' : autre === undefined ? 'manquants-differents' : 'manquants-sous-une-autre-cible',
      donnees: { ...donnees, autre: autre ?? 0, calcule25: calcules[1] ?? calcule },
      attendu: cibles.length > 1 ? calcules.join(' ou ') : calcule,
      selon: ['residences', 'logements', ...(sousAucune ? [] : ['cible'])],
      consequences: ['objectif', 'plancher', 'plancherMutualisant'],
      corriger: cibles.length === 1,
    }),
  )
}

/** Manquants tirés d'un taux faux, ou de toutes les résidences : la faute est celle du taux, déjà dite. */
function decouleDUneEntree(ligne: Ligne, lu: number, { residences, logements, taux, cible }: Parc): boolean {
  const juste = (100 * logements) / residences
  if (Number.isNaN(taux) || Math.abs(taux - juste) <= 0.05) return false
  if (Math.abs(((cible - taux) * residences) / 100 - lu) <= 1) return true
  const toutes = effectifDe(ligne, 'residencesTotales')
  return toutes > 0 && Math.abs((100 * logements) / toutes - taux) <= 0.05 && Math.abs((cible * toutes) / 100 - logements - lu) <= 1
}

/** Un taux pris sur toutes les résidences ne dit rien des seules principales ; il a son propre constat (SRU-01). */
function prisSurToutes(ligne: Ligne, logements: number, taux: number): boolean {
  const toutes = effectifDe(ligne, 'residencesTotales')
  return toutes > 0 && Math.abs(taux - (100 * logements) / toutes) <= margeDuTaux(ligne)
}

/** Sans résidences principales, le taux publié en donne un intervalle : seul un écart avec tout l'intervalle se dit. */
function controlerEncadre(ligne: Ligne, lu: number, { residences, logements, taux }: Parc, cibles: readonly number[], carnet: Carnet): void {
  const colonne = colonneDeLigne(ligne, 'taux')
  if (!Number.isNaN(residences) || Number.isNaN(logements) || colonne === undefined || !(taux > 0 && taux <= 100) || prisSurToutes(ligne, logements, taux)) return
  const decimales = Math.min(decimalesDeColonne(ligne.volet.tableau, colonne), 8)
  const bornes = residencesCompatibles(logements, { ecrit: '', points: taux, decimales, possible: true })
  if (bornes === null || bornes.max === null) return
  const [min, max] = [bornes.min, bornes.max]
  const admis = cibles.some((cible) => {
    const [bas, haut] = [min, max].map((rp) => Math.max(0, Math.ceil((cible * rp) / 100) - logements))
    return lu >= (bas ?? 0) - 1 && lu <= (haut ?? 0) + 1
  })
  if (admis || lu < 0) return carnet.conforme()
  const [bas, haut] = [min, max].map((rp) => Math.max(0, Math.ceil(((cibles[0] ?? 0) * rp) / 100) - logements))
  const donnees = { lu, cible: cibles[0] ?? 0, logements, min, max, bas: bas ?? 0, haut: haut ?? 0 }
  const releve = reprocher(ligne, 'manquants', {
    phrase: 'manquants-hors-intervalle',
    donnees,
    attendu: `de ${bas ?? 0} à ${haut ?? 0}`,
    selon: ['taux', 'logements', 'cible'],
    consequences: ['objectif', 'plancher', 'plancherMutualisant'],
  })
  if (estNotifie(ligne)) carnet.aVerifier({ ...releve, gravite: 'AL' })
  else carnet.nonConforme(releve)
}
