import type { ModeleDeTable } from '../cadre'

export const tab03: ModeleDeTable = () => ({
  id: 'TAB-03',
  titre: 'Présentation de la commune',
  place: 'Présentation (1 recto maximum)',
  regles: ['CMS-23'],
  origine: 'trame (liste) + proposé (colonnes)',
  imposee: false,
  colonnes: [
    { code: 'rubrique', intitule: 'Rubrique', type: 'texte', origine: 'proposé', mode: 'fixe', obligatoire: true },
    { code: 'valeur', intitule: 'Valeur ou texte', type: 'mixte', origine: 'proposé', mode: 'saisi', obligatoire: true },
    { code: 'annee', intitule: 'Année', type: 'entier', origine: 'proposé', mode: 'saisi', obligatoire: false },
    { code: 'source', intitule: 'Source', type: 'texte', origine: 'proposé', mode: 'saisi', obligatoire: false },
  ],
  lignes: [
    { code: 'urbain', intitule: 'Caractéristiques urbaines' },
    { code: 'position_epci', intitule: "Positionnement dans l'EPCI : emploi, démographie, polarité" },
    { code: 'croissance', intitule: 'Croissance démographique (%/an)' },
    { code: 'emploi', intitule: "Indice de concentration de l'emploi" },
    { code: 'vacance', intitule: 'Vacance de longue durée (%)' },
    { code: 'planification', intitule: 'Documents de planification et de programmation en vigueur et enjeux' },
    { code: 'competences', intitule: "Compétences de l'EPCI" },
    { code: 'aides_pierre', intitule: 'Gestion des aides à la pierre (État, EPCI, département)' },
  ],
  total: null,
  champsHorsTableau: [],
  remarque: null,
})
