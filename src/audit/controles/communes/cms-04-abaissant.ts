import { planchersDe, verdictAbaissant } from '../../../regles'
import type { RegimeVII } from '../../../regles'
import { engagementDe, legalCite, legalLePlusHaut } from '../../communes/contrat'
import type { Engagement } from '../../communes/contrat'
import { reprocher } from '../../communes/constater'
import { parcourir } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import type { Carnet, Controle, Dossier } from '../../types'

/** Objectif retenu d'un contrat abaissant, entre le plancher du régime et l'objectif légal : test exact, jamais sur un taux affiché. */
export const CMS_04_ABAISSANT: Controle = {
  id: 'CMS-04.niveau',
  regle: 'CMS-04',
  gravite: 'EL',
  aide: 'audit-communes.aide.abaissant',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes'], ['objectifRetenu'], (ligne) => controler(dossier, ligne, carnet)),
}

const SELON = ['manquants', 'regime', 'tauxRattrapage', 'objectif']

function controler(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const engagement = engagementDe(dossier, ligne)
  if (engagement === null || engagement.modalite !== 'B' || engagement.examen.entrante || engagement.examen.connue.situation === 'exemptée') return
  const verdict = verdictDe(engagement)
  if (verdict === null) return
  if (verdict === 'conforme') return carnet.conforme()
  if (verdict === 'au-dessus du légal') {
    const legal = legalCite(engagement)
    return carnet.nonConforme(
      reprocher(ligne, 'objectifRetenu', {
        phrase: 'retenu-au-dessus',
        donnees: { retenu: engagement.retenu, legal },
        attendu: `au plus ${legal}`,
        selon: SELON,
        gravite: 'IN',
        consequences: ['tauxRetenu'],
      }),
    )
  }
  const { examen, retenu } = engagement
  const regime = examen.regime as RegimeVII
  const deficit = Number.isNaN(examen.deficit.juste) ? examen.deficit.lu : examen.deficit.juste
  const taux = planchersDe(regime, examen.bareme).plancherAbaissant
  const plancher = (taux * deficit) / 100
  const ouvert = examen.calcule?.autre ?? null
  const leve = ouvert !== null && ouvert.regime !== 0 && verdictAbaissant(retenu, Infinity, ouvert.regime, deficit, examen.bareme) === 'conforme'
  carnet.nonConforme(
    reprocher(ligne, 'objectifRetenu', {
      phrase: 'retenu-sous-le-plancher',
      donnees: { retenu, taux, deficit, plancher, attendu: Math.ceil(plancher - 1e-9) },
      attendu: Math.ceil(plancher - 1e-9),
      selon: SELON,
      hypothese: leve ? { id: ouvert.id, retenue: { lecture: `régime ${regime} %`, resultat: 'sous le plancher' }, autre: { lecture: `régime ${ouvert.regime} %`, resultat: 'conforme' } } : null,
      consequences: ['tauxRetenu'],
    }),
  )
}

/** Le verdict n'est sévère que s'il l'est depuis les valeurs justes et depuis celles que la ligne affiche : sinon, la faute est celle d'une entrée. */
function verdictDe(engagement: Engagement): 'conforme' | 'sous le plancher' | 'au-dessus du légal' | null {
  const { examen, retenu } = engagement
  const regimes = [examen.regime, examen.regimeLu].filter((regime): regime is RegimeVII => regime !== null && regime !== 0)
  const deficits = [examen.deficit.juste, examen.deficit.inferieur, examen.deficit.lu].filter((deficit) => deficit > 0)
  const legal = legalLePlusHaut(engagement)
  const plafond = Number.isNaN(legal) ? Infinity : legal
  const verdicts = regimes.flatMap((regime) => deficits.map((deficit) => verdictAbaissant(retenu, plafond, regime, deficit, examen.bareme)))
  if (verdicts.length === 0) return retenu > plafond ? 'au-dessus du légal' : null
  return verdicts.find((verdict) => verdict !== 'sous le plancher') ?? 'sous le plancher'
}
