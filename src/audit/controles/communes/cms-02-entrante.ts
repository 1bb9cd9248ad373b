import { lireModalite } from '../../../regles'
import { engagementDe, legalCite, legalLePlusBas, legalLePlusHaut } from '../../communes/contrat'
import type { Engagement } from '../../communes/contrat'
import { reprocher } from '../../communes/constater'
import { examiner } from '../../communes/examen'
import { colonneEtrangere, lieuAuRang, valeurAuRang } from '../../communes/etrangeres'
import { parcourir, texteDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { brutDe } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle, Dossier } from '../../types'

/** Ni abaissement ni mutualisation pour une nouvelle entrante : son objectif reste celui du VIII. */
export const CMS_02_ENTRANTE: Controle = {
  id: 'CMS-02.entrante',
  regle: 'CMS-02',
  gravite: 'EL',
  aide: 'audit-communes.aide.entrante',
  examiner: (dossier, carnet) => {
    parcourir(dossier, ['communes'], ['modalite'], (ligne) => controlerLaModalite(dossier, ligne, carnet))
    parcourir(dossier, ['communes'], ['objectifRetenu'], (ligne) => controler(dossier, ligne, carnet))
  },
}

const DEMANDE = /\bdemande\b(?!.*\b(?:logements?|prolong\w*|derogation|exemption)\b)/

/** Un abaissement ou une mutualisation part d'une demande datée de la commune. */
export const CMS_02_DEMANDE: Controle = {
  id: 'CMS-02.demande-de-la-ligne',
  regle: 'CMS-02',
  gravite: 'AL',
  aide: 'audit-communes.aide.demande',
  examiner: (dossier, carnet) =>
    parcourir(dossier, ['communes'], ['modalite'], (ligne) => {
      const rang = colonneEtrangere(ligne.volet, DEMANDE)
      const modalite = lireModalite(texteDe(ligne, 'modalite'))
      if (rang === null || (modalite !== 'B' && modalite !== 'C')) return
      const brut = brutDe(valeurAuRang(ligne, rang))
      if (brut !== null && brut !== '') return carnet.conforme()
      carnet.nonConforme({ ...reprocher(ligne, 'modalite', { phrase: 'demande-absente', attendu: 'date de la demande' }), lieu: lieuAuRang(ligne, rang), lu: null })
    }),
}

function amenagementEcrit(ligne: Ligne): 'B' | 'C' | null {
  const modalite = lireModalite(texteDe(ligne, 'modalite'))
  return modalite === 'B' || modalite === 'C' ? modalite : null
}

/** La modalité écrite est elle-même la faute ; une entrante qui garde son objectif légal reste hors de la répartition qu'un tableau mutualisant détaille. */
function controlerLaModalite(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const modalite = amenagementEcrit(ligne)
  const examen = modalite === null ? null : examiner(dossier, ligne)
  if (examen === null || !examen.entrante || (modalite === 'C' && gardeLeLegal(engagementDe(dossier, ligne)))) return
  carnet.nonConforme(
    reprocher(ligne, 'modalite', {
      phrase: 'entrante-sous-contrat',
      attendu: 'A sans aménagement',
      selon: examen.connue.preuve === null ? [] : [examen.connue.preuve],
      consequences: ['objectifRetenu', 'tauxRetenu'],
    }),
  )
}

function gardeLeLegal(engagement: Engagement | null): boolean {
  return engagement !== null && engagement.retenu >= legalLePlusBas(engagement) && engagement.retenu <= legalLePlusHaut(engagement)
}

function controler(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const engagement = amenagementEcrit(ligne) === null ? engagementDe(dossier, ligne) : null
  if (engagement === null || !engagement.examen.entrante || engagement.modalite === null) return
  const { retenu, modalite, examen } = engagement
  const [bas, haut] = [legalLePlusBas(engagement), legalLePlusHaut(engagement)]
  if (Number.isNaN(bas)) return
  if (retenu >= bas && (retenu <= haut || modalite === 'A')) return carnet.conforme()
  const legal = legalCite(engagement)
  carnet.nonConforme(
    reprocher(ligne, 'objectifRetenu', {
      phrase: modalite === 'A' ? 'entrante-sous-le-legal' : retenu < bas ? 'entrante-abaissee' : 'entrante-majoree',
      donnees: { retenu, legal },
      attendu: legal,
      selon: ['regime', 'tauxRattrapage', 'manquants', 'objectif', ...(examen.connue.preuve === null ? [] : [examen.connue.preuve])],
      consequences: ['tauxRetenu'],
    }),
  )
}
