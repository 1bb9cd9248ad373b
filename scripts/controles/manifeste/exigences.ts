import type { Probleme } from '../probleme'
import { constat } from '../probleme'
import type { Noeud } from './arbre'
import { descendre, enfant, nommes, valeur } from './arbre'
import { ressource } from './ressources'

/** Niveaux d'Excel LTSC 2021, la plus ancienne version visée. */
const NIVEAUX_MAXIMAUX: Readonly<Record<string, readonly [number, number]>> = {
  SharedRuntime: [1, 1],
  CustomFunctionsRuntime: [1, 3],
  ExcelApi: [1, 14],
}

/** M21, M22 et M25 : ce que le complément exige d'Excel, et le moteur partagé unique. */
export function controlerExigences(racine: Noeud): readonly Probleme[] {
  const surcharges = enfant(racine, 'VersionOverrides')
  const deBase = enfant(racine, 'Requirements')
  const desSurcharges = enfant(surcharges, 'Requirements')
  const exige = (noeud: Noeud | undefined): boolean =>
    noeud !== undefined && nommes(noeud, 'Set').some(({ attributs }) => attributs['Name'] === 'SharedRuntime')
  return [
    ...constat(exige(deBase), 'M21', 'SharedRuntime exigé à la base : le volet disparaîtrait des Excel qui ne l’ont pas'),
    ...constat(!exige(desSurcharges), 'M21', 'SharedRuntime 1.1 doit être exigé dans VersionOverrides'),
    ...nommes(racine, 'Set').flatMap(controlerNiveau),
    ...controlerMoteur(racine),
    ...constat(nommes(racine, 'EquivalentAddins').length > 0, 'M25', 'EquivalentAddins interdit : il retire l’espace de noms des formules'),
  ]
}

function controlerNiveau({ attributs }: Noeud): readonly Probleme[] {
  const nom = attributs['Name'] ?? ''
  const maximum = NIVEAUX_MAXIMAUX[nom]
  const [majeur = 0, mineur = 0] = (attributs['MinVersion'] ?? '').split('.').map(Number)
  if (maximum === undefined) return constat(true, 'M21', `ensemble « ${nom} » exigé : aucun besoin connu`)
  const depasse = majeur > maximum[0] || (majeur === maximum[0] && mineur > maximum[1])
  return constat(depasse, 'M21', `${nom} ${majeur}.${mineur} exigé, ${maximum.join('.')} au plus (Excel LTSC 2021)`)
}

function controlerMoteur(racine: Noeud): readonly Probleme[] {
  const moteurs = nommes(racine, 'Runtime')
  const [moteur] = moteurs
  const resid = moteur?.attributs['resid'] ?? ''
  const actions = nommes(racine, 'Action').filter(({ attributs }) => attributs['xsi:type'] === 'ShowTaskpane')
  const pages = [
    ...nommes(racine, 'Page').map((page) => enfant(page, 'SourceLocation')),
    ...nommes(racine, 'FunctionFile'),
    ...actions.map((action) => enfant(action, 'SourceLocation')),
  ]
  const adresse = valeur(ressource(racine, 'Urls', resid))
  const source = valeur(descendre(racine, 'DefaultSettings', 'SourceLocation'))
  return [
    ...constat(moteurs.length !== 1, 'M22', `${moteurs.length} moteurs déclarés, un seul attendu`),
    ...constat(moteur?.attributs['lifetime'] !== 'long', 'M22', 'le moteur partagé doit avoir lifetime="long"'),
    ...pages
      .filter((page) => page?.attributs['resid'] !== resid)
      .flatMap((page) => constat(true, 'M22', `« ${page?.attributs['resid'] ?? ''} » lu, « ${resid} » (celui du moteur) attendu`)),
    ...constat(adresse !== source, 'M22', `page du moteur « ${adresse} » et SourceLocation « ${source} » diffèrent`),
  ]
}
