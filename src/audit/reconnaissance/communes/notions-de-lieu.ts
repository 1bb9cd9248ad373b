import type { NotionDeModele } from '../types'

/** La commune, et ce qui la situe. */
export const NOTIONS_DE_LIEU: Readonly<Record<string, NotionDeModele>> = {
  code: {
    nom: 'code INSEE de la commune',
    type: 'code',
    titres: ['Code_INSEE_commune'],
    synonymes: [
      'code insee', 'code commune insee', 'code commune', 'codecommune', 'code', 'insee', 'code geographique', 'depcom',
      'codgeo', 'insee commune',
    ],
  },
  nom: {
    nom: 'nom de la commune',
    type: 'texte',
    titres: ['Nom_commune', 'Commune', 'Nom de la commune'],
    synonymes: [
      'communes', 'libelle commune', 'libgeo', 'ville', 'villes', 'nom', 'libelle', 'commune membre', 'communes membres',
      'commune concernee', 'communes concernees', 'commune deficitaire nom', 'collectivite', 'territoire', 'communes SRU',
      'communes soumises', 'communes deficitaires', 'communes soumises deficitaires', 'liste des communes', 'libcom', 'nom com',
      'commune signataire', 'municipality', 'city', 'town',
    ],
    tournure: /^(?!commune .*\b(?:plh|programme local)\b)(?:nom (?:de la |des )?)?communes? (?:soumise|concernee|assujettie|couverte|relevant|prelevee|signataire|contractante|mutualisee|abaissee|du |de |en )/,
  },
  arrondissement: {
    nom: 'arrondissement',
    type: 'texte',
    titres: ['Arrondissement'],
    synonymes: ['nom arrondissement', 'arrondissement municipal', 'arrdt'],
  },
  region: {
    nom: 'région',
    type: 'texte',
    titres: ['Region', 'Région'],
    synonymes: ['nom region', 'code region'],
  },
  departement: {
    nom: 'département',
    type: 'texte',
    titres: ['Departement', 'Département'],
    synonymes: ['nom departement'],
  },
  codeDepartement: {
    nom: 'code du département',
    type: 'texte',
    titres: ['Code_Departement', 'Code_Département'],
    synonymes: ['numero departement'],
  },
  codeEpci: {
    nom: 'code SIREN de l’EPCI',
    type: 'texte',
    titres: ['Code_SIREN_EPCI'],
    synonymes: ['siren epci', 'code epci', 'siren'],
  },
  epci: {
    nom: 'nom de l’EPCI',
    type: 'texte',
    titres: ['Nom_EPCI'],
    synonymes: ['EPCI', 'intercommunalite', 'libelle epci', 'interco', 'epci de rattachement', 'communaute', 'agglomeration'],
  },
  epciSru: {
    nom: 'EPCI dans le champ de la loi SRU',
    type: 'drapeau',
    titres: ['EPCI_SRU'],
  },
  codeUniteUrbaine: {
    nom: 'code de l’unité urbaine',
    type: 'texte',
    titres: ['Code_unité_urbaine'],
  },
  uniteUrbaine: {
    nom: 'nom de l’unité urbaine',
    type: 'texte',
    titres: ['Nom_unité_urbaine'],
    synonymes: ['unite urbaine'],
  },
  uniteUrbaineSru: {
    nom: 'unité urbaine dans le champ de la loi SRU',
    type: 'drapeau',
    titres: ['UU_SRU'],
  },
  territoireNational: {
    nom: 'hexagone ou outre-mer',
    type: 'texte',
    titres: ['hexagone_drom'],
  },
  isolee: {
    nom: 'commune isolée',
    type: 'drapeau',
    titres: ['Commune_isolée_article_L_302_5_CCH'],
    synonymes: ['commune isolee'],
  },
  soumise: {
    nom: 'commune soumise à la loi SRU',
    type: 'drapeau',
    titres: ['Commune_sru_au_01_01_2024'],
    synonymes: ['commune soumise', 'soumise', 'soumise a la loi'],
  },
}
