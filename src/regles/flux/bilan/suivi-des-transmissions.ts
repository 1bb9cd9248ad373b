import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue, TableauDeSuivi } from '../../com'
import { declarerSuivi, placerConstat } from '../../com'
import * as S from './colonnes-de-suivi'
import { echeanceDeLIntercommunalite, FLUX_33 } from './echeances-du-bilan'
import { controlerLEnvoi, dernierJourDEnvoi, joursDeRetard } from './envoi'

const ANNEE = 'Année du bilan'
const COLONNES = {
  bailleur: S.BAILLEUR,
  annee: S.colonneDeLAnnee(ANNEE),
  destinataire: { titres: ['Destinataire'], type: 'texte' },
  envoi: S.ENVOI,
  report: S.REPORT,
  proposes: { titres: ['Proposés transmis'], type: 'entier' },
  proposesDuBilan: { titres: ['Proposés du bilan'], type: 'entier' },
  attribues: { titres: ['Attribués transmis'], type: 'entier' },
  attribuesDuBilan: { titres: ['Attribués du bilan'], type: 'entier' },
} as const satisfies ColonnesAttendues
type Ligne = LigneLue<typeof COLONNES>

/** Envois du bilan à l'intercommunalité (FLUX-33). */
export const SUIVI_DES_TRANSMISSIONS: TableauDeSuivi = declarerSuivi({
  id: 'FLUX-33',
  titre: 'Transmission du bilan à l’intercommunalité',
  aide: 'Une ligne par envoi. Le contrôle dit le retard, le destinataire oublié et les nombres qui diffèrent de ceux du bilan remis aux réservataires.',
  fiches: [FLUX_33],
  colonnes: COLONNES,
  aides: {
    bailleur: S.AIDE_BAILLEUR,
    annee: 'Année des propositions et des attributions, sur quatre chiffres. Vide ou 0 : l’échéance ne se juge pas.',
    destinataire: 'Président de l’EPCI, de l’EPT, de la métropole de Lyon, ou maire de Paris. Vide : à préciser.',
    envoi: S.AIDE_ENVOI,
    report: S.AIDE_REPORT,
    proposes: 'Total des logements proposés, tel que transmis. 0 : aucun ; vide : non comparé.',
    proposesDuBilan: 'Total des logements proposés, tel que remis aux réservataires. 0 : aucun ; vide : non comparé.',
    attribues: 'Total des logements attribués, tel que transmis. 0 : aucun ; vide : non comparé.',
    attribuesDuBilan: 'Total des logements attribués, tel que remis aux réservataires. 0 : aucun ; vide : non comparé.',
  },
  calculees: [
    { titre: 'Dernier jour d’envoi', unite: 'date (numéro de série)' },
    { titre: 'Jours de retard', unite: 'jours' },
  ],
  exemple: [['Bailleur A', 2024, 'Président de l’EPCI', '2025-03-20', null, 640, 640, 598, 598]],
  controler: (lignes, contexte) => ({
    constats: lignes.flatMap((ligne) => controlerLaLigne(ligne, contexte)),
    calculs: lignes.map(({ annee, envoi, report }) => {
      if (!S.estUneAnnee(annee)) return ['', '']
      const dernier = dernierJourDEnvoi(echeanceDeLIntercommunalite(annee, contexte.lectures), report)
      return [dernier, joursDeRetard(envoi, dernier)]
    }),
  }),
})

function controlerLaLigne(ligne: Ligne, contexte: ContexteDeSuivi): readonly ConstatDeTableau[] {
  const { numero, annee, destinataire, envoi, report } = ligne
  const constats = [...S.controlerLAnnee('FLUX-33', numero, ANNEE, annee), ...differences(ligne)]
  if (destinataire === null) constats.push(placerConstat({ regle: 'FLUX-33', ligne: numero, colonne: 'Destinataire' }, 'AL', 'flux.suivi-bilan.destinataire-absent'))
  if (!S.estUneAnnee(annee)) return constats
  const echeance = echeanceDeLIntercommunalite(annee, contexte.lectures)
  return [...constats, ...controlerLEnvoi({ regle: 'FLUX-33', numero, envoi, report, echeance, anneeClose: annee }, contexte)]
}

function differences({ numero, proposes, proposesDuBilan, attribues, attribuesDuBilan }: Ligne): readonly ConstatDeTableau[] {
  const couples = [
    [COLONNES.proposes.titres[0], proposes, proposesDuBilan],
    [COLONNES.attribues.titres[0], attribues, attribuesDuBilan],
  ] as const
  return couples.flatMap(([titre, transmis, duBilan]) =>
    transmis === null || duBilan === null || transmis === duBilan
      ? []
      : [placerConstat({ regle: 'FLUX-33', ligne: numero, colonne: titre }, 'IN', 'flux.suivi-bilan.transmis-differents', { transmis, duBilan })],
  )
}
