import type { ModeleDeTable } from '../cadre'

export const tab20: ModeleDeTable = () => ({
  id: 'TAB-20',
  titre: 'Bloc de signatures',
  place: 'Fin du contrat',
  regles: ['CMS-43'],
  origine: 'trame',
  imposee: true,
  colonnes: [
    {
      code: 'partie',
      intitule: 'Partie',
      type: 'code',
      origine: 'trame',
      mode: 'saisi',
      obligatoire: true,
      codes: ['COMMUNE', 'EPCI', 'EPT (sur Métropole du Grand Paris)', 'ETAT', 'Autre signataire'],
    },
    { code: 'nom', intitule: 'Prénom Nom', type: 'texte', origine: 'trame', mode: 'saisi', obligatoire: true },
    { code: 'qualite', intitule: 'Qualité', type: 'texte', origine: 'trame', mode: 'saisi', obligatoire: true },
    { code: 'date', intitule: 'Date', type: 'date', origine: 'trame', mode: 'saisi', obligatoire: true },
    { code: 'sign', intitule: 'Signature', type: 'texte', origine: 'trame', mode: 'saisi', obligatoire: true },
  ],
  lignes: [],
  total: null,
  champsHorsTableau: [],
  remarque: null,
})
