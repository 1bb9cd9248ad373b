import { lireAcquereur, lireEchelle, lireGestionDesAides, lireModalite } from '../../../../src/regles'
import { lirePartie } from '../../../../src/regles/cms/contrat/parties'

describe('mots lus dans les cellules d’un contrat', () => {
  it.each([
    ['A', 'A'], ['a', 'A'], ['sans aménagement', 'A'], ['SANS AMENAGEMENT', 'A'], ['contrat B', 'B'], ['abaissant', 'B'],
    ['Abaissement', 'B'], ['IX', 'B'], ['cms mutualisant', 'C'], ['X', 'C'], ['mutualisation', 'C'], ['D', undefined],
    ['abaissant et mutualisant', undefined], ['', undefined],
  ])('modalité « %s »', (texte, modalite) => expect(lireModalite(texte)).toBe(modalite))

  it.each([
    ['commune', 'commune'], ['Une seule commune', 'commune'], ['Plusieurs communes', 'plusieurs communes'], ['epci', 'EPCI'],
    ['intercommunale', 'EPCI'], ['E.P.T.', undefined], ['Établissement public territorial', 'EPT'], ['EPT', 'EPT'],
    ['région', undefined],
  ])('échelle « %s »', (texte, echelle) => expect(lireEchelle(texte)).toBe(echelle))

  it.each([
    ['COMMUNE', 'commune'], ['Mairie', 'commune'], ['la commune de Bréval', 'commune'], ['Ville d’Élancourt', 'commune'],
    ['EPCI', 'EPCI'], ['Communauté de communes des Portes', 'EPCI'], ['Communauté d’agglomération', 'EPCI'],
    ['Métropole du Grand Paris', 'EPCI'], ['EPT (sur Métropole du Grand Paris)', 'EPT'], ['ETAT', 'État'], ['Préfète', 'État'],
    ['Préfet des Yvelines', 'État'], ['État (préfet)', 'État'], ['Conseil départemental', 'département'],
    ['Département', 'département'],
    ['EPF', 'autre'], ['EPA', 'autre'], ['Commune nouvelle bailleur', 'autre'],
    ['Agence immobilière à vocation sociale', 'autre'], ['', 'autre'],
  ])('partie « %s »', (texte, partie) => expect(lirePartie(texte)).toBe(partie))

  it.each([
    ['État', 'État'], ['epci', 'EPCI'], ['Département', 'département'], ['commune', undefined], ['région', undefined],
  ])('gestion des aides « %s »', (texte, gestion) => expect(lireGestionDesAides(texte)).toBe(gestion))

  it.each([
    ['HLM', 'organisme HLM'], ['Organisme HLM', 'organisme HLM'], ['locataire occupant', 'occupant'], ['occupante', 'occupant'],
    ['tiers', 'autre'], ['À préciser', 'à préciser'], ['inconnu', 'à préciser'], ['SEM', undefined],
  ])('acquéreur « %s »', (texte, acquereur) => expect(lireAcquereur(texte)).toBe(acquereur))
})
