import type { ColonnesAttendues } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_37: FicheDeRegle = {
  id: 'CMS-37',
  titre: 'Article 3 : liste des projets, 10 champs',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1 du CCH', GUIDE, 'annexe 3, trame, article 3')],
  parametres: ['P_fin.premiere', 'P_fin.derniere'],
  pointsOuverts: ['AMB-24'],
}

/** Titres d'un champ numéroté par la trame : le titre cité, l'intitulé officiel, les deux avec leur numéro, les variantes. */
function champ(numero: number, cite: string, precision: string, variantes: readonly string[]): readonly string[] {
  const officiel = `${cite} ${precision}`
  return [cite, `${numero}. ${cite}`, ...(precision === '' ? [] : [officiel, `${numero}. ${officiel}`]), ...variantes]
}

const PREVUE = 'Année de financement prévisionnelle'

/**
 * Colonnes lues dans la liste des projets : les 10 champs de l'article 3 de la trame, puis celles que le guide permet d'y
 * joindre. Les nombres et les années se lisent tels quels : une cellule fautive devient un constat de sa ligne.
 */
export const COLONNES_PROJETS = {
  nom: {
    titres: champ(1, 'Nom de l’opération', '(ou du site en fonction de l’état d’avancement)', [
      'Nom de l’opération ou du site', 'Opération', 'Nom du site', 'Site', 'Nom du projet', 'Projet', 'Nom',
    ]),
    type: 'texte',
    exigee: true,
  },
  adresse: { titres: champ(2, 'Adresse', '', ['Adresse de l’opération', 'Localisation']), type: 'texte' },
  parcelle: {
    titres: champ(3, 'Référence cadastrale', '', ['Références cadastrales', 'Parcelle', 'Parcelles', 'Parcelle(s)', 'Cadastre']),
    type: 'texte',
  },
  maitre: { titres: champ(4, 'Maître d’ouvrage', 'de l’opération', ['MOA', 'Opérateur', 'Bailleur']), type: 'texte' },
  logements: {
    titres: champ(5, 'Nombre de logements projetés', '', [
      'Nombre de logements', 'Logements projetés', 'Logements', 'Nb de logements', 'Nb logements', 'Total logements',
    ]),
    type: 'brut',
  },
  sociaux: {
    titres: champ(6, 'Nombre de logements sociaux projetés', '(au sens de l’inventaire SRU)', [
      'Nombre de logements sociaux', 'Logements sociaux projetés', 'Logements sociaux', 'Dont logements sociaux',
      'Nb de logements sociaux', 'Nb logements sociaux', 'Nb LS', 'LS', 'LLS',
    ]),
    type: 'brut',
    exigee: true,
  },
  typologies: {
    titres: champ(7, 'Typologies des logements sociaux', '(PLAI/PLUS/PLS ou assimilés, PSLA/BRS, etc)', [
      'Typologies', 'Typologie', 'Financements', 'Financement',
    ]),
    type: 'texte',
  },
  prevue: {
    titres: [
      ...champ(8, PREVUE, '(comprise entre 2023 et 2025)', []),
      `${PREVUE} (comprise entre 2026 et 2028)`, `8. ${PREVUE} (comprise entre 2026 et 2028)`,
      'Année de financement prévue', 'Année prévisionnelle de financement', 'Année prévisionnelle', 'Année prévue',
    ],
    type: 'brut',
  },
  reelle: {
    titres: champ(9, 'Année de financement', '', [
      'Année de financement réelle', 'Année de financement obtenue', 'Année réelle', 'Année de décision',
      'Année de la décision de financement',
    ]),
    type: 'brut',
  },
  observations: {
    titres: champ(
      10,
      'Observations',
      'permettant d’identifier l’état d’avancement des grandes étapes nécessaires à l’aboutissement du projet',
      ['Observations d’avancement', 'État d’avancement', 'Avancement'],
    ),
    type: 'texte',
  },
  exception: {
    titres: ['Exception', 'Exception (financement après 2025)', 'Exception (financement après 2028)'],
    type: 'brut',
  },
  motif: { titres: ['Motif de l’exception', 'Motif d’exception', 'Motif exception', 'Motif'], type: 'texte' },
  agrement: {
    titres: [
      'Agrément', 'Dépôt de la demande d’agrément', 'Date de dépôt de la demande d’agrément', 'Demande d’agrément',
      'Agrément déposé',
      'Agrément ou conventionnement', 'Agrément/conventionnement',
    ],
    type: 'brut',
  },
  conventionnement: { titres: ['Conventionnement', 'Conventionnement déposé', 'Conventionnement Anah'], type: 'brut' },
  maitrise: { titres: ['Maîtrise foncière'], type: 'texte' },
  commune: { titres: ['Commune', 'Nom de la commune'], type: 'texte' },
  plai: { titres: ['PLAI', 'dont PLAI', 'Nombre de PLAI', 'PLAI et assimilés'], type: 'brut' },
  plus: { titres: ['PLUS', 'dont PLUS', 'Nombre de PLUS'], type: 'brut' },
  pls: { titres: ['PLS', 'dont PLS', 'Nombre de PLS', 'PLS et assimilés', 'PLS ou assimilés'], type: 'brut' },
  psla: { titres: ['PSLA', 'dont PSLA'], type: 'brut' },
  brs: { titres: ['BRS', 'dont BRS'], type: 'brut' },
  pslaBrs: { titres: ['PSLA/BRS', 'PSLA et BRS', 'PSLA ou BRS', 'Accession sociale'], type: 'brut' },
  prive: { titres: ['Conventionné privé', 'Privé conventionné', 'Parc privé conventionné'], type: 'brut' },
  autre: { titres: ['Autre', 'Autres', 'Autres typologies', 'Autre typologie'], type: 'brut' },
} as const satisfies ColonnesAttendues

export type ColonneDeProjet = keyof typeof COLONNES_PROJETS

/** Titre qu'une phrase cite pour une colonne. */
export function titreDe(colonne: ColonneDeProjet): string {
  return COLONNES_PROJETS[colonne].titres[0] ?? colonne
}

/** Champs de l'article 3 qu'une ligne doit porter ; l'année de décision (9) reste vide tant que rien n'est décidé. */
export const CHAMPS_OBLIGATOIRES = [
  'nom', 'adresse', 'parcelle', 'maitre', 'logements', 'sociaux', 'typologies', 'prevue', 'observations',
] as const satisfies readonly ColonneDeProjet[]

/** Colonnes admises à côté des champs et que nul contrôle ne lit : elles ne sont pas signalées comme inconnues. */
export const COLONNES_ADMISES: readonly string[] = [
  'Initiative', 'Modification du zonage du PLU', 'Étude de faisabilité', 'Dépôt du permis de construire',
  'Date de dernière mise à jour', 'Difficulté signalée', 'Équipe projet dédiée',
]
