import type { ModeleDeTableau } from '../../reconnaissance/types'

/** Suivi des contrats d'un département, et ventes de logements HLM des communes carencées. */
export const MODELES_DES_CONTRATS: readonly ModeleDeTableau[] = [
  {
    id: 'CMS-01',
    objet: 'contrat',
    notions: {
      communes: { nom: 'communes', type: 'texte', titres: ['Commune(s)', 'Communes'], synonymes: ['commune', 'nom de la commune', 'communes du contrat'] },
      epci: { nom: 'EPCI', type: 'texte', titres: ['EPCI'], synonymes: ['intercommunalité', 'nom de l’EPCI'] },
      situation: { nom: 'situation', type: 'texte', titres: ['Situation'], synonymes: ['situation SRU', 'statut SRU', 'régime'] },
      modalite: {
        nom: 'type de contrat',
        type: 'texte',
        titres: ['Type de CMS', 'Type de contrat'],
        synonymes: ['modalité', 'type CMS', 'modalité du contrat', 'nature du contrat', 'nature du CMS', 'type'],
        exigee: true,
      },
      periode: { nom: 'période', type: 'texte', titres: ['Période'], synonymes: ['période triennale', 'période du contrat'] },
      demande: { nom: 'demande de la commune', type: 'date', titres: ['Demande de la commune'], synonymes: ['demande du', 'date de la demande', 'demande le', 'date de demande', 'date de demande de la commune'] },
      deliberation: { nom: 'délibération', type: 'date', titres: ['Délibération de la commune'], synonymes: ['délib. commune', 'délibération', 'délibération du', 'délib. du', 'délibération commune', 'date de délibération de la commune'] },
      deliberationEpci: { nom: 'délibération de l’EPCI', type: 'date', titres: ['Délibération de l’EPCI'], synonymes: ['délib. EPCI', 'délibération EPCI', 'délibération communautaire', 'date de délibération de l’EPCI'] },
      signature: { nom: 'date de signature', type: 'date', titres: ['Signé le'], synonymes: ['date de signature', 'signature', 'signature du contrat', 'date signature', 'effet au'] },
      effet: { nom: 'date d’effet', type: 'date', titres: ['Date d’effet'], synonymes: ['prise d’effet', 'date de prise d’effet', 'effet', 'effet du contrat'] },
      terme: { nom: 'terme', type: 'date', titres: ['Terme'], synonymes: ['fin', 'date de fin', 'échéance', 'fin du contrat', 'terme du contrat'] },
      avis: { nom: 'avis de la commission nationale', type: 'mixte', titres: ['Avis CNSRU le'], synonymes: ['avis CNSRU', 'avis de la commission nationale SRU', 'CNSRU', 'avis de la CNSRU', 'date de l’avis de la CNSRU', 'date de l’avis de la commission nationale SRU', 'date avis CNSRU', 'date d’avis CNSRU'] },
      signeEpci: { nom: 'signé par l’EPCI', type: 'mixte', titres: ['Signé par l’EPCI'], synonymes: ['président EPCI', 'président de l’EPCI', 'signé EPCI', 'EPCI a signé', 'signature EPCI', 'EPCI signataire', 'signature de l’EPCI', 'date de signature EPCI', 'date de signature de l’EPCI', 'signature EPCI le'] },
      signeEtat: { nom: 'signé par l’État', type: 'mixte', titres: ['Signé par l’État'], synonymes: ['préfet', 'signé État', 'signé préfet', 'État signataire', 'signature État', 'signature du préfet', 'signé par le préfet', 'date de signature préfet', 'date de signature du préfet', 'date de signature État', 'date de signature de l’État'] },
      signeCommune: { nom: 'signé par la commune', type: 'mixte', titres: ['Signé par la commune'], synonymes: ['maire', 'signé maire', 'signé commune', 'commune signataire', 'signature commune', 'signature du maire', 'signé par le maire', 'date de signature commune', 'date de signature de la commune', 'date de signature du maire', 'date de signature maire'] },
      reunion: { nom: 'réunion de renouvellement', type: 'date', titres: ['Réunion de renouvellement'], synonymes: ['réunion préalable', 'réunion préalable au renouvellement', 'COPIL de renouvellement', 'réunion avant terme', 'comité de renouvellement'] },
      plh: { nom: 'PLH', type: 'drapeau', titres: ['PLH'], synonymes: ['PLH exécutoire', 'PLH en vigueur', 'PLH existant'] },
      annexion: { nom: 'annexion au PLH', type: 'date', titres: ['Annexion au PLH'], synonymes: ['annexé au PLH le', 'annexion PLH', 'annexion le', 'délibération d’annexion', 'date d’annexion', 'date d’annexion au PLH'] },
    },
    minimum: 4,
    typer: ({ notions }) => (['signature', 'terme', 'avis', 'deliberation', 'signeCommune', 'signeEtat'].some((clef) => notions.has(clef)) ? 'CMS-01' : null),
  },
  {
    id: 'CMS-20',
    objet: 'vente de logements HLM',
    notions: {
      commune: { nom: 'commune', type: 'texte', titres: ['Commune'], synonymes: ['nom de la commune'] },
      carencee: { nom: 'carencée', type: 'drapeau', titres: ['Carencée'], synonymes: ['commune carencée', 'carence', 'en carence', 'commune en carence', 'arrêté de carence'], exigee: true },
      contrat: { nom: 'contrat complet signé', type: 'drapeau', titres: ['CMS complet signé', 'CMS signé'], synonymes: ['CMS', 'contrat signé', 'CMS complet', 'contrat complet', 'CMS conclu', 'CMS signé par toutes les parties', 'contrat de mixité sociale', 'CMS 3DS'] },
      vente: { nom: 'vente prévue', type: 'date', titres: ['Vente HLM prévue', 'Vente prévue'], synonymes: ['date de vente', 'vente le', 'vente HLM', 'cession prévue', 'vente envisagée', 'vente envisagée le', 'vente prévue le', 'date de cession', 'date prévue de vente'], exigee: true },
      acquereur: { nom: 'acquéreur', type: 'texte', titres: ['Acquéreur'], synonymes: ['acheteur', 'type d’acquéreur', 'bénéficiaire de la vente'], exigee: true },
    },
    minimum: 4,
  },
]
