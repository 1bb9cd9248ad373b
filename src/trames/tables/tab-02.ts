import type { ModeleDeTable } from '../cadre'

export const tab02: ModeleDeTable = (cadre) => ({
  id: 'TAB-02',
  titre: 'Préambule : champs à compléter',
  place: 'Préambule (1 recto maximum)',
  regles: ['CMS-22'],
  origine: 'trame',
  imposee: false,
  colonnes: [
    { code: 'champ', intitule: 'Champ', type: 'texte', origine: 'trame', mode: 'fixe', obligatoire: true },
    { code: 'valeur', intitule: 'Valeur', type: 'mixte', origine: 'trame', mode: 'saisi', obligatoire: true },
  ],
  lignes: [
    { code: 'commune', intitule: 'Nom de la commune' },
    { code: 'annee_entree', intitule: "Année d'entrée dans les obligations SRU" },
    { code: 'taux', intitule: 'Taux de logements sociaux dans les résidences principales (%)' },
    { code: 'cible', intitule: `Taux cible (${cadre.valeur('P_cible.20')} % ou ${cadre.valeur('P_cible.25')} %)` },
    { code: 'elaboration', intitule: "Modalités d'élaboration : comité de pilotage, partenaires associés, concertation" },
    { code: 'avis_commission', intitule: 'Avis de la commission nationale SRU (si mutualisant)' },
    {
      code: 'plusieurs_communes',
      intitule:
        'Mention du regroupement de plusieurs communes, la situation de chacune étant examinée à part (si contrat à ' +
        'plusieurs communes)',
    },
  ],
  total: null,
  champsHorsTableau: [],
  remarque: null,
})
