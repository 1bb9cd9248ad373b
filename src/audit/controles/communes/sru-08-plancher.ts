import { planchersDe } from '../../../regles'
import type { RegimeVII } from '../../../regles'
import { enPoints, reprocher } from '../../communes/constater'
import { examiner } from '../../communes/examen'
import type { Examen } from '../../communes/examen'
import { colonneDeLigne, nombreDe, parcourir, pointsDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { modaliteDe } from '../../communes/modalite'
import { intituleDit } from '../../communes/volets'
import type { ColonneReconnue } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'

const REGIMES: readonly RegimeVII[] = [33, 50, 100]

/** Plancher affiché confronté à celui du régime de la ligne : 25, 40, 80 % du déficit, ou la moitié de l'objectif légal. */
export const SRU_08_PLANCHER: Controle = {
  id: 'SRU-08.plancher',
  regle: 'SRU-08',
  gravite: 'EL',
  aide: 'audit-communes.aide.plancher',
  examiner: (dossier, carnet) => {
    for (const notion of ['plancher', 'plancherMutualisant'] as const) {
      parcourir(dossier, ['communes'], [notion], (ligne) => controler(dossier, ligne, notion, carnet))
    }
  },
}

function controler(dossier: Dossier, ligne: Ligne, notion: 'plancher' | 'plancherMutualisant', carnet: Carnet): void {
  const examen = examiner(dossier, ligne)
  const colonne = colonneDeLigne(ligne, notion)
  if (examen === null || examen.entrante || colonne === undefined) return
  const modalites = modalitesDe(dossier, ligne, notion, colonne)
  const [modalite] = modalites
  if (modalite === undefined) return
  const { regime, deficit } = examen
  if (regime === null || regime === 0) return
  const nombre = nombreDe(ligne, notion)
  const enTaux = intituleDit(colonne, /\b(?:taux|tx|part|pourcentage)\b/) || colonne.intitule.includes('%') || colonne.echelle === 'fraction' || (nombre > 0 && nombre < 1)
  const lu = enTaux ? pointsDe(ligne, notion) : nombre
  if (Number.isNaN(lu)) return
  const bases = enTaux ? [100] : [deficit.juste, deficit.lu].filter((base) => !Number.isNaN(base))
  const [base] = bases
  if (base === undefined) return
  const convient = (unRegime: RegimeVII): boolean =>
    bases.some((une) =>
      modalites.some((admise) => {
        const exact = (tauxDuPlancher(unRegime, admise, examen) * une) / 100
        return enTaux ? Math.abs(lu - exact) < 0.005 : Math.abs(lu - exact) < 1 - 1e-9
      }),
    )
  if (convient(regime) || (modalites.includes('C') && regime === 33 && estLeChiffreDeLAnnexe(lu, base, examen))) return carnet.conforme()
  if (examen.regimeLu !== null && examen.regimeLu !== regime && convient(examen.regimeLu)) return
  const autre = REGIMES.find((un) => un !== regime && convient(un))
  const taux = tauxDuPlancher(regime, modalite, examen)
  const exact = (taux * base) / 100
  carnet.nonConforme(
    reprocher(ligne, notion, {
      phrase: autre === undefined ? 'plancher-different' : 'plancher-d-un-autre-regime',
      donnees: { lu: enTaux ? `${enPoints(lu)} %` : lu, regime, taux, base, exact, autre: autre ?? 0, tauxAutre: autre === undefined ? 0 : tauxDuPlancher(autre, modalite, examen) },
      attendu: enTaux ? taux / 100 : Math.ceil(exact - 1e-9),
      selon: ['manquants', 'regime', 'tauxRattrapage'],
      gravite: autre === undefined ? 'IN' : 'EL',
      corriger: !enTaux,
      propre: true,
    }),
  )
}

/** Dispositifs dont le plancher peut être celui de la colonne : celui du contrat, celui qu'elle nomme, l'un ou l'autre sinon. */
function modalitesDe(dossier: Dossier, ligne: Ligne, notion: 'plancher' | 'plancherMutualisant', colonne: ColonneReconnue): readonly ('B' | 'C')[] {
  if (notion === 'plancherMutualisant') return ['C']
  if (intituleDit(colonne, /\babaiss/)) return ['B']
  const modalite = modaliteDe(dossier, ligne)
  if (modalite === 'A') return []
  return modalite === null ? ['B', 'C'] : [modalite]
}

/** Plancher d'un régime, en pour cent du déficit. */
function tauxDuPlancher(regime: RegimeVII, modalite: 'B' | 'C', { bareme }: Examen): number {
  const ligne = planchersDe(regime, bareme)
  return modalite === 'B' ? ligne.plancherAbaissant : ligne.plancherMutualisant
}

/** 17 % du déficit, le chiffre que l'annexe 1 imprime pour la moitié de 33 % (AMB-06). */
function estLeChiffreDeLAnnexe(lu: number, base: number, { bareme }: Examen): boolean {
  return Math.abs(lu - (bareme.mutualisantAnnexe * base) / 100) < 1 - 1e-9
}
