import { arrondirObjectif, resoudreLectures } from '../../../regles'
import { hypotheseDe, reprocher } from '../../communes/constater'
import { colonneDeLigne, nombreDe, parcourir } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { examiner, referenceDe } from '../../communes/examen'
import type { Examen } from '../../communes/examen'
import { modaliteDe } from '../../communes/modalite'
import { estUnArrondi } from '../../communes/rattrapage'
import { nommerLaSituation } from '../../communes/situation'
import type { Carnet, Controle, Dossier } from '../../types'
import { estReemploye } from './sru-21-periodes'

/** Objectif légal confronté à taux × déficit (SRU-04 ; SRU-05 et SRU-06 pour une nouvelle entrante). */
export const SRU_04_OBJECTIF: Controle = {
  id: 'SRU-04.objectif',
  regle: 'SRU-04',
  gravite: 'EL',
  aide: 'audit-communes.aide.objectif',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes'], ['objectif'], (ligne) => controler(dossier, ligne, carnet)),
}

/** Un tiers du déficit, arrondi ou non, là où la loi dit 33 %. */
function estUnTiers(objectif: number, deficit: number): boolean {
  return Math.abs(3 * objectif - deficit) < 3
}

function controler(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const lu = nombreDe(ligne, 'objectif')
  const examen = Number.isNaN(lu) ? null : examiner(dossier, ligne)
  if (examen === null || examen.connue.situation === 'exemptée') return
  const { taux, deficit } = referenceDe(examen)
  if (Number.isNaN(deficit)) return
  if (Number.isNaN(taux)) return controlerSansTaux(dossier, ligne, lu, deficit, examen, carnet)
  if (estUnArrondi(lu, taux, deficit) || estUnArrondi(lu, taux, examen.deficit.inferieur) || (lu === 0 && deficit === 0)) return carnet.conforme()
  if (decouleDUneEntree(lu, examen) || estReemploye(dossier, ligne)) return
  const { retenu: attendu } = arrondirObjectif(Math.max(0, taux * deficit), 100, resoudreLectures(dossier.options.lectures).arrondi)
  const donnees = { lu, taux, deficit, produit: (taux * deficit) / 100, attendu }
  // Un objectif faux selon les seules colonnes de sa ligne ne dépend pas de la certitude des autres.
  const parLaLigne = taux === examen.taux.lu && deficit === examen.deficit.lu
  const selon = ['manquants', 'regime', 'tauxRattrapage', ...(parLaLigne ? [] : ['residences', 'logements', 'cible'])]
  if (examen.entrante) return controlerEntrante(dossier, ligne, lu, examen, { donnees, attendu, selon }, carnet)
  if (taux === 33 && estUnTiers(lu, deficit)) {
    return carnet.nonConforme(reprocher(ligne, 'objectif', { phrase: 'objectif-d-un-tiers', donnees, attendu, selon, gravite: 'AL', corriger: true, propre: true }))
  }
  const autre = examen.calcule?.autre ?? null
  const depend = autre !== null && autre.regime !== 0 && estUnArrondi(lu, autre.regime, deficit)
  const dessous = 100 * lu < taux * deficit
  const contrat = dessous && colonneDeLigne(ligne, 'objectifRetenu') === undefined && modaliteDe(dossier, ligne) !== null && modaliteDe(dossier, ligne) !== 'A'
  const releve = reprocher(ligne, 'objectif', {
    phrase: taux === 0 || deficit === 0 ? 'objectif-sans-deficit' : dessous ? 'objectif-insuffisant' : 'objectif-superieur',
    donnees,
    attendu,
    selon,
    gravite: dessous ? 'EL' : 'IN',
    hypothese: depend ? hypotheseDe(autre.id, dossier.options.lectures, attendu, lu) : null,
    corriger: true,
    propre: true,
  })
  if (contrat) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

/** L'objectif suit des manquants ou un taux faux, déjà reprochés à leur place. */
function decouleDUneEntree(lu: number, examen: Examen): boolean {
  const { taux, deficit } = examen
  return [taux.lu, taux.juste].some((t) => [deficit.lu, deficit.juste].some((d) => estUnArrondi(lu, t, d)))
}

interface Attente {
  readonly donnees: Readonly<Record<string, number>>
  readonly attendu: number
  readonly selon: readonly string[]
}

function controlerEntrante(dossier: Dossier, ligne: Ligne, lu: number, examen: Examen, attente: Attente, carnet: Carnet): void {
  const { bareme, connue, deficit, calcule } = examen
  const base = Number.isNaN(deficit.juste) ? deficit.lu : deficit.juste
  const applique = [bareme.legal33, bareme.legal50, bareme.legal100, bareme.entrantRang1, bareme.entrantRang2, bareme.entrantEnCours].find((t) => estUnArrondi(lu, t, base))
  const enCours = connue.situation === 'entrée en cours de période' || applique === bareme.entrantEnCours
  const dessous = 100 * lu < (attente.donnees['taux'] ?? 0) * base
  const depend = calcule !== null && calcule.regime !== 0 && calcule.regime !== 33 && applique === calcule.regime
  carnet.nonConforme(
    reprocher(ligne, 'objectif', {
      phrase: applique === undefined ? 'objectif-d-entrante' : 'objectif-d-entrante-a-un-autre-taux',
      donnees: { ...attente.donnees, situation: nommerLaSituation(connue.situation), applique: applique ?? 0 },
      attendu: attente.attendu,
      selon: attente.selon,
      regle: enCours && applique !== bareme.legal33 ? 'SRU-06' : 'SRU-05',
      gravite: dessous || applique !== undefined ? 'EL' : 'IN',
      hypothese: depend ? hypotheseDe('AMB-08', dossier.options.lectures, attente.attendu, lu) : null,
      corriger: true,
      propre: true,
    }),
  )
}

/** Taux inconnu : l'objectif ne se juge que s'il est sous le plus petit de ceux que la loi admet. */
function controlerSansTaux(dossier: Dossier, ligne: Ligne, lu: number, deficit: number, examen: Examen, carnet: Carnet): void {
  const { bareme, connue, entrante } = examen
  const admis = entrante
    ? [bareme.entrantRang1, bareme.entrantRang2, bareme.entrantEnCours]
    : [bareme.legal33, bareme.legal50, bareme.legal100, ...(connue.preuve === null ? [bareme.entrantRang1, bareme.entrantRang2, bareme.entrantEnCours] : [])]
  if (admis.some((taux) => estUnArrondi(lu, taux, deficit))) return carnet.conforme()
  const plancher = Math.min(...admis)
  if (100 * lu >= plancher * deficit - 100) {
    if (!estUnTiers(lu, deficit)) return
    const attendu = arrondirObjectif(bareme.legal33 * deficit, 100, resoudreLectures(dossier.options.lectures).arrondi).retenu
    const donnees = { lu, taux: bareme.legal33, deficit, produit: (bareme.legal33 * deficit) / 100, attendu }
    return carnet.nonConforme(reprocher(ligne, 'objectif', { phrase: 'objectif-d-un-tiers', donnees, attendu, selon: ['manquants'], gravite: 'AL' }))
  }
  const attendu = arrondirObjectif(plancher * deficit, 100, resoudreLectures(dossier.options.lectures).arrondi).retenu
  const releve = reprocher(ligne, 'objectif', {
    phrase: 'objectif-sous-tout-taux',
    donnees: { lu, taux: plancher, deficit, attendu },
    attendu: `au moins ${attendu}`,
    selon: ['manquants'],
  })
  if (modaliteDe(dossier, ligne) === null || modaliteDe(dossier, ligne) === 'A') carnet.nonConforme(releve)
  else carnet.aVerifier(releve)
}
