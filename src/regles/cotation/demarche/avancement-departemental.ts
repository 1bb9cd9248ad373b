import { constatSansJour, declarerSuivi, lignesEnDouble } from '../../com'
import type { ConstatDeTableau, LigneLue } from '../../com'
import type { Jour } from '../../socle/jour'
import { normaliser } from '../../socle/normaliser'
import { COLONNES_D_AVANCEMENT, COT_31 } from './colonnes-d-avancement'
import { enPourCent, LE_TABLEAU, situer } from './constats'
import { controlerTerritoire, estEquipe, obligationDeLigne, sertAu } from './controle-d-un-territoire'
import { AVANCEMENTS, COT_02, retardDeMiseEnService } from './echeance'
import { COT_01, TERRITOIRES } from './obligation'

/** Repère national cité par la circulaire du 18 décembre 2023. */
const REPERE = { conformes: 46, concernes: 421 }

type Ligne = LigneLue<typeof COLONNES_D_AVANCEMENT>

export interface EquipementDuDepartement {
  readonly obliges: number
  readonly equipes: number
}

/** Territoires tenus à la cotation et, parmi eux, ceux dont le système est conforme (COT-31) ; un territoire dont l'obligation n'est pas établie n'est pas compté, un territoire répété l'est une fois. */
export function equipementDuDepartement(lignes: readonly Ligne[], jour: Jour | null): EquipementDuDepartement {
  const repetes = new Set(territoiresEnDouble(lignes).map(({ ligne }) => ligne))
  const obliges = lignes.filter((ligne) => !repetes.has(ligne) && obligationDeLigne(ligne)?.statut === 'obligatoire')
  return { obliges: obliges.length, equipes: obliges.filter((ligne) => estEquipe(ligne, jour)).length }
}

export const SUIVI_AVANCEMENT = declarerSuivi<typeof COLONNES_D_AVANCEMENT>({
  id: 'COT-31',
  titre: 'Avancement de la cotation dans le département',
  aide: 'Une ligne par territoire : ce qui rend la cotation obligatoire, les outils en place (CIL, CIA, PPGDID, cotation) et le calendrier. Le contrôle donne l’obligation, le retard sur le 31/12/2023 et le taux d’équipement.',
  fiches: [COT_31, COT_01, COT_02],
  colonnes: COLONNES_D_AVANCEMENT,
  aides: {
    territoire: 'Nom du territoire, une fois seulement.',
    type: 'EPCI, Métropole de Lyon, Ville de Paris ou EPT du Grand Paris.',
    plh: 'Oui si l’EPCI est tenu de se doter d’un programme local de l’habitat. 0 ou vide : non dit ; écrivez Non.',
    competence: 'Oui si l’EPCI a la compétence habitat. 0 ou vide : non dit ; écrivez Non.',
    qpv: 'Nombre de quartiers prioritaires. 0 : aucun ; vide : non dit.',
    cil: 'Oui si la conférence intercommunale du logement existe. 0 ou vide : non dit.',
    cia: 'Oui si la convention intercommunale d’attributions est signée. 0 ou vide : non dit.',
    ppgdid: 'Oui si le plan partenarial est adopté. 0 ou vide : non dit.',
    avancement: 'Où en est la cotation. 0 ou vide : non dit.',
    adoption: 'Date d’adoption du plan qui porte la cotation. 0 ou vide : pas encore.',
    miseEnService: 'Date de mise en service de la cotation. 0 ou vide : pas encore.',
    conforme: 'Oui si la cotation en service est conforme à la loi ELAN. 0 ou vide : non dit.',
    prevue: 'Date prévue au calendrier établi avec l’EPCI. 0 ou vide : pas de calendrier.',
    affichee: 'Échéance écrite dans vos documents, pour la comparer à la loi. 0 ou vide : non contrôlée.',
    animation: 'Modalités d’animation locale, en quelques mots.',
    signees: 'Conventions de gestion en flux déjà signées pour le contingent de l’État. 0 : aucune ; vide : non dit.',
    prevues: 'Conventions à signer dans l’année. 0 : aucune ; vide : non dit.',
  },
  choix: { type: TERRITOIRES, avancement: AVANCEMENTS },
  calculees: [
    { titre: 'cotation', unite: 'texte' },
    { titre: 'motif', unite: 'texte' },
    { titre: 'jours de retard', unite: 'jours' },
  ],
  exemple: [
    [
      'Métropole A',
      'EPCI',
      'Oui',
      'Oui',
      6,
      'Oui',
      'Oui',
      'Oui',
      'en service',
      '2023-06-15',
      '2024-03-01',
      'Oui',
      null,
      '2023-12-31',
      'Réunion semestrielle',
      4,
      2,
    ],
    [
      'Agglomération B',
      'EPCI',
      'Non',
      'Oui',
      1,
      'Oui',
      'Non',
      'Oui',
      'PPGDID en révision',
      null,
      null,
      null,
      '2024-09-30',
      '2021-12-31',
      null,
      1,
      5,
    ],
    ['Communauté C', 'EPCI', 'Non', 'Oui', 0, 'Non', 'Non', 'Non', 'non engagé', null, null, null, null, null, null, 0, 0],
  ],
  controler: (lignes, contexte) => ({
    constats: [
      ...lignes.flatMap((ligne) => controlerTerritoire(ligne, contexte.jour)),
      ...doublons(lignes),
      ...(contexte.jour === null && lignes.length > 0 ? [constatSansJour(COT_02.id)] : []),
      ...direLEquipement(lignes, contexte.jour),
    ],
    calculs: lignes.map((ligne) => calculer(ligne, contexte.jour)),
  }),
})

function calculer(ligne: Ligne, jour: Jour | null): (number | string)[] {
  const obligation = obligationDeLigne(ligne)
  if (obligation === null) return ['', '', '']
  if (obligation.statut === 'facultatif') return [obligation.statut, '', '']
  if (ligne.miseEnService === null && sertAu(ligne, jour)) return [obligation.statut, obligation.critere, '']
  return [obligation.statut, obligation.critere, retardDeMiseEnService(ligne.miseEnService, jour) ?? '']
}

function territoiresEnDouble(lignes: readonly Ligne[]) {
  return lignesEnDouble(lignes, ({ territoire }) => (territoire === null ? null : normaliser(territoire)))
}

function doublons(lignes: readonly Ligne[]): ConstatDeTableau[] {
  return territoiresEnDouble(lignes).map(({ ligne: { numero, territoire }, premiere }) => {
    const lieu = { ligne: numero, colonne: COLONNES_D_AVANCEMENT.territoire }
    return situer(COT_31, 'IN', lieu, 'cotation-demarche.avancement.doublon', { nom: territoire ?? '', premiere })
  })
}

function direLEquipement(lignes: readonly Ligne[], jour: Jour | null): ConstatDeTableau[] {
  const { obliges, equipes } = equipementDuDepartement(lignes, jour)
  if (obliges === 0)
    return lignes.length === 0 ? [] : [situer(COT_31, 'IF', LE_TABLEAU, 'cotation-demarche.avancement.aucun-oblige')]
  const donnees = {
    obliges,
    equipes,
    part: enPourCent(equipes, obliges),
    ...REPERE,
    repere: enPourCent(REPERE.conformes, REPERE.concernes),
  }
  return [situer(COT_31, 'IF', LE_TABLEAU, 'cotation-demarche.avancement.equipement', donnees)]
}
