import { planchersDe, verdictMutualisant } from '../../../regles'
import type { RegimeVII } from '../../../regles'
import { engagementDe, legalCite, legalLePlusHaut } from '../../communes/contrat'
import type { Engagement } from '../../communes/contrat'
import { hypotheseDe, reprocher } from '../../communes/constater'
import { parcourir } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import type { Carnet, Controle, Dossier } from '../../types'

/** Objectif retenu d'une commune mutualisée : la moitié de l'objectif légal au moins (AMB-06 pour les 17 % de l'annexe 1). */
export const CMS_08_MOITIE: Controle = {
  id: 'CMS-08.moitie',
  regle: 'CMS-08',
  gravite: 'EL',
  aide: 'audit-communes.aide.moitie',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes'], ['objectifRetenu'], (ligne) => controler(dossier, ligne, carnet)),
}

const SELON = ['manquants', 'tauxRattrapage', 'regime', 'objectif']

/** Vrai pour une commune de la répartition : ni entrante, ni exemptée. */
export function estRepartie({ examen, modalite }: Engagement): boolean {
  return modalite === 'C' && !examen.entrante && examen.connue.situation !== 'exemptée'
}

function controler(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const engagement = engagementDe(dossier, ligne)
  if (engagement === null || !estRepartie(engagement)) return
  const { examen, retenu, legal } = engagement
  const regime = examen.regime
  const deficit = Number.isNaN(examen.deficit.juste) ? examen.deficit.lu : examen.deficit.juste
  if (regime === null || regime === 0 || Number.isNaN(deficit)) return controlerSansRegime(ligne, engagement, carnet)
  const verdict = verdictMutualisant(retenu, regime, deficit, examen.bareme)
  if (verdict === 'sous la moitié légale' && coherentAvecLesEntrees(engagement, regime)) return
  if (verdict === 'conforme') return carnet.conforme()
  const moitie = (planchersDe(regime, examen.bareme).plancherMutualisant * deficit) / 100
  const annexe = (examen.bareme.mutualisantAnnexe * deficit) / 100
  const donnees = { retenu, legal: legalCite(engagement), brut: legal.centiemes / 100, moitie, annexe, taux: examen.bareme.mutualisantAnnexe, deficit }
  if (verdict === 'sous la moitié légale') {
    return carnet.nonConforme(
      reprocher(ligne, 'objectifRetenu', { phrase: 'retenu-sous-la-moitie', donnees, attendu: Math.ceil(moitie - 1e-9), selon: SELON, consequences: ['tauxRetenu'] }),
    )
  }
  const attendu = Math.ceil(annexe - 1e-9)
  const choisie = dossier.options.lectures.get('AMB-06')
  const releve = reprocher(ligne, 'objectifRetenu', {
    phrase: 'retenu-sous-l-annexe',
    donnees,
    attendu: `${Math.ceil(moitie - 1e-9)} ou ${attendu} selon la lecture`,
    selon: SELON,
    gravite: choisie === 1 ? 'EL' : 'AL',
    hypothese: hypotheseDe('AMB-06', dossier.options.lectures, 'conforme à la moitié légale', `sous ${attendu}`),
  })
  if (choisie === 0) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

/** Sous la moitié selon le calcul, au-dessus selon l'objectif légal affiché : la faute est celle de l'objectif ou de ses entrées. */
function coherentAvecLesEntrees({ retenu, legal, examen }: Engagement, regime: RegimeVII): boolean {
  const { deficit, bareme } = examen
  if (verdictMutualisant(retenu, regime, deficit.inferieur, bareme) !== 'sous la moitié légale') return true
  if (deficit.lu > 0 && deficit.lu !== deficit.juste && verdictMutualisant(retenu, examen.regimeLu ?? regime, deficit.lu, bareme) !== 'sous la moitié légale') return true
  if (examen.regimeLu !== null && examen.regimeLu !== regime && verdictMutualisant(retenu, examen.regimeLu, deficit.lu, bareme) !== 'sous la moitié légale') return true
  return legal.lu > 0 && legal.juste > 0 && Math.abs(legal.lu - legal.juste) > 1 && 2 * retenu >= legal.lu
}

/** Sans régime, la moitié se prend sur l'objectif légal affiché : avec un objectif arrondi au supérieur, le verdict est le même. */
function controlerSansRegime(ligne: Ligne, engagement: Engagement, carnet: Carnet): void {
  const legal = legalLePlusHaut(engagement)
  if (Number.isNaN(legal)) return
  const { retenu } = engagement
  if (2 * retenu >= legal - 1) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'objectifRetenu', {
      phrase: 'retenu-sous-la-moitie-affichee',
      donnees: { retenu, legal, moitie: legal / 2 },
      attendu: Math.ceil(legal / 2),
      selon: ['objectif'],
      consequences: ['tauxRetenu'],
    }),
  )
}
