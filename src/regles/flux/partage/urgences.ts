import { declarerSuivi, placerConstat } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { Gravite } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { ajouterMois, enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_06: FicheDeRegle = {
  id: 'FLUX-06',
  titre: 'Urgence',
  nature: 'controle',
  articles: [reference('hors décret, circulaire seule', FLUX_2022, '4.1')],
  parametres: [],
  pointsOuverts: [],
}

const COLONNES = {
  motif: { titres: ['motif', 'motif de l’urgence'], type: 'texte', exigee: true },
  date: { titres: ['date', 'date de l’urgence'], type: 'date', exigee: true },
  menages: { titres: ['ménages', 'ménages relogés', 'relogements'], type: 'entier', zeroVide: true, exigee: true },
  decision: { titres: ['décision du préfet', 'date de la décision', 'décision'], type: 'date', exigee: true },
  bail: { titres: ['bail', 'date du bail'], type: 'date' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

/** Durée au-delà de laquelle un même motif n'est plus une urgence immédiate (FLUX-06). */
const MOIS_D_URGENCE = 12
/** Retard d'une décision sur le bail au-delà duquel on demande pourquoi. */
const JOURS_DE_RETARD = 30

/** Relogements d'urgence que le préfet admet hors contingent : ils se soustraient du flux, catégorie b6 (FLUX-06). */
export const SUIVI_URGENCES = declarerSuivi({
  id: 'FLUX-06',
  titre: 'Relogements d’urgence',
  aide: 'Une ligne par relogement ou groupe de relogements d’urgence. Seuls ceux qu’une décision datée du préfet couvre se soustraient du flux (b6) ; le contrôle relève les autres et les urgences qui durent.',
  fiches: [FLUX_06],
  colonnes: COLONNES,
  cle: ['motif', 'date', 'menages', 'decision', 'bail'],
  aides: {
    motif: 'Crise ponctuelle et territorialisée, ou mise à l’abri : « incendie rue des Lilas ». Le même texte désigne la même urgence.',
    date: 'Date de l’événement ou du relogement ; vide ou 0 : manquante.',
    menages: 'Nombre de ménages relogés, un logement chacun ; vide ou 0 : manquant.',
    decision: 'Date de la décision prise sous le contrôle du préfet ; vide ou 0 : aucune, le relogement ne se soustrait pas.',
    bail: 'Date du premier bail ; vide ou 0 : non signé.',
  },
  calculees: [{ titre: 'Soustraits (b6)', unite: 'logements' }],
  exemple: [
    ['Incendie rue des Lilas', 45326, 6, 45327, 45334],
    ['Mise à l’abri', 45362, 1, 45362, null],
  ],
  controler: (lignes) => {
    const debuts = debutParMotif(lignes)
    return {
      constats: lignes.flatMap((ligne) => constatsDe(ligne, debuts.get(normaliser(ligne.motif ?? '')) ?? null)),
      calculs: lignes.map(({ decision, menages }) => [decision === null ? 0 : (menages ?? '')]),
    }
  },
})

function debutParMotif(lignes: readonly Ligne[]): ReadonlyMap<string, Jour> {
  const debuts = new Map<string, Jour>()
  for (const { motif, date } of lignes) {
    if (motif === null || date === null) continue
    const cle = normaliser(motif)
    debuts.set(cle, Math.min(debuts.get(cle) ?? date, date))
  }
  return debuts
}

function constatsDe(ligne: Ligne, debut: Jour | null): ConstatDeTableau[] {
  const { motif, date, decision, bail } = ligne
  const relever = (gravite: Gravite, colonne: keyof typeof COLONNES, id: string, donnees: Message['donnees'] = {}): ConstatDeTableau =>
    placerConstat({ regle: 'FLUX-06', ligne: ligne.numero, colonne: COLONNES[colonne].titres[0] }, gravite, `flux.urgences.${id}`, donnees)
  const constats: ConstatDeTableau[] = []
  if (decision === null) constats.push(relever('EL', 'decision', 'sans-decision'))
  for (const champ of ['motif', 'date', 'menages'] as const) {
    if (ligne[champ] === null) constats.push(relever('IN', champ, 'manque', { colonne: COLONNES[champ].titres[0] }))
  }
  if (motif !== null && date !== null && debut !== null && date > ajouterMois(debut, MOIS_D_URGENCE)) {
    constats.push(relever('AL', 'date', 'durable', { motif, debut: enIso(debut), mois: MOIS_D_URGENCE }))
  }
  if (decision !== null && bail !== null && decision > bail + JOURS_DE_RETARD) {
    constats.push(relever('AL', 'decision', 'decision-tardive', { decision: enIso(decision), bail: enIso(bail), jours: decision - bail }))
  }
  return constats
}
