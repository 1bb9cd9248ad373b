import { controlerManifeste } from '../../scripts/controles/manifeste'
import type { ContexteDuManifeste } from '../../scripts/controles/manifeste'
import { MANIFESTE, PAGE, contexteSain, livraisonSaine } from './contexte-d-essai'

function regles(xml: string, contexte: ContexteDuManifeste = contexteSain()): readonly string[] {
  return [...new Set(controlerManifeste(xml, contexte).map(({ regle }) => regle))]
}

/** Remplace un morceau du manifeste et exige qu'il y soit : un essai qui ne casse rien ne prouverait rien. */
function casser(avant: string | RegExp, apres: string): string {
  const casse = MANIFESTE.replace(avant, apres)
  if (casse === MANIFESTE) throw new Error(`morceau absent du manifeste : ${String(avant)}`)
  return casse
}

const LONG = 'x'.repeat(300)

describe('vérificateur du manifeste', () => {
  it('ne trouve rien à redire au manifeste de la racine', () => {
    expect(controlerManifeste(MANIFESTE, contexteSain())).toEqual([])
  })

  it.each<[string, string, string]>([
    ['M01', 'balise non fermée', casser('</Hosts>', '')],
    ['M01', 'DTD', casser('<OfficeApp', '<!DOCTYPE OfficeApp [<!ENTITY a "b">]><OfficeApp')],
    ['M01', 'encodage', casser('encoding="UTF-8"', 'encoding="ISO-8859-1"')],
    ['M01', 'type de la racine', casser('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"')],
    ['M01', 'espace de noms de base', casser('appforoffice/1.1"', 'appforoffice/1.0"')],
    ['M01', 'espace de noms des surcharges', casser('office/taskpaneappversionoverrides"', 'office/autre"')],
    ['M02', 'ordre', casser(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1')],
    ['M02', 'élément inconnu', casser('<Permissions>', '<Couleur/><Permissions>')],
    ['M02', 'élément en double', casser('<DefaultLocale>', '<DefaultLocale>fr-FR</DefaultLocale><DefaultLocale>')],
    ['M02', 'élément absent', casser(/<SupportUrl [^>]*>/, '')],
    ['M03', 'ordre', casser(/(<Requirements>[\s\S]*?<\/Requirements>)(\s*<Hosts>[\s\S]*?<\/Host>\s*<\/Hosts>)/, '$2$1')],
    ['M03', 'version des surcharges', casser('VersionOverridesV1_0', 'VersionOverridesV1_1')],
    ['M04', 'Runtimes après AllFormFactors', casser(/(<Runtimes>[\s\S]*?<\/Runtimes>)(\s*<AllFormFactors>[\s\S]*?<\/AllFormFactors>)/, '$2$1')],
    ['M04', 'Host de base', casser('<Host Name="Workbook"/>', '<Host Name="Document"/>')],
    ['M04', 'Host des surcharges', casser('xsi:type="Workbook"', 'xsi:type="Document"')],
    ['M05', 'ordre', casser(/(<Script>[\s\S]*?<\/Script>)(\s*<Page>[\s\S]*?<\/Page>)/, '$2$1')],
    ['M05', 'espace de noms absent', casser(/<Namespace [^>]*>/, '')],
    ['M06', 'ordre', casser(/(<GetStarted>[\s\S]*?<\/GetStarted>)(\s*<FunctionFile [^>]*>)/, '$2$1')],
    ['M06', 'accueil incomplet', casser(/<LearnMoreUrl [^>]*>/, '')],
    ['M07', 'bouton sans bulle', casser(/<Supertip>[\s\S]*?<\/Supertip>/, '')],
    ['M07', 'libellé du groupe après ses boutons', casser(/(<Label resid="Groupe.Libelle"\/>)([\s\S]*?)(<\/Group>)/, '$2$1$3')],
    ['M07', 'onglet sans libellé', casser('<Label resid="Onglet.Libelle"/>', '')],
    ['M07', 'description avant le titre', casser(/(<Title resid="Volet.Libelle"\/>)\s*(<Description [^>]*>)/, '$2$1')],
    ['M08', 'volet sans page', casser(/(xsi:type="ShowTaskpane">)\s*<SourceLocation [^>]*>/, '$1')],
    ['M08', 'commande sans nom', casser(/<FunctionName>.*<\/FunctionName>/, '')],
    ['M08', 'commande sans FunctionFile', casser(/<FunctionFile [^>]*>/, '')],
    ['M08', 'action inconnue', casser('xsi:type="ShowTaskpane"', 'xsi:type="OuvrirVolet"')],
    ['M09', 'accolades', casser(/<Id>(.*)<\/Id>/, '<Id>{$1}</Id>')],
    ['M09', 'identifiant changé', casser(/<Id>.*<\/Id>/, '<Id>00000000-0000-4000-8000-000000000000</Id>')],
    ['M10', 'trois nombres', casser('0.1.0.0', '0.1.0')],
    ['M10', 'six chiffres', casser('0.1.0.0', '0.1.0.100000')],
    ['M11', 'auteur trop long', casser(/<ProviderName>.*<\/ProviderName>/, `<ProviderName>${LONG}</ProviderName>`)],
    ['M11', 'nom vide', casser('<DisplayName DefaultValue="Mixité"/>', '<DisplayName DefaultValue=""/>')],
    ['M11', 'description trop longue', casser(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${LONG}"`)],
    ['M12', 'icône absente', casser('icone-32.png', 'absente.png')],
    ['M12', 'mauvaise dimension', casser('<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icones/icone-64.png"/>',
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icones/icone-48.png"/>')],
    ['M12', 'icône SVG', casser('<IconUrl DefaultValue="https://localhost:3000/assets/icones/icone-32.png"/>',
      '<IconUrl DefaultValue="https://localhost:3000/assets/icones/icone.svg"/>')],
    ['M13', 'taille 80 absente', casser('<bt:Image size="80" resid="Icone.80"/>', '')],
    ['M13', 'taille inconnue', casser('size="16" resid="Icone.16"', 'size="17" resid="Icone.16"')],
    ['M13', 'image d’une autre taille', casser('resid="Icone.16"', 'resid="Icone.32"')],
    ['M14', 'texte court trop long', casser('DefaultValue="Ouvrir le volet"', `DefaultValue="${'x'.repeat(126)}"`)],
    ['M14', 'texte long trop long', casser(/(id="Aide.Description" DefaultValue=)"[^"]*"/, `$1"${'x'.repeat(251)}"`)],
    ['M14', 'identifiant trop long', MANIFESTE.replaceAll('Onglet.Libelle', 'x'.repeat(33))],
    ['M15', 'identifiant en double', casser('<bt:Url id="Aide.Url"', '<bt:Url id="Page.Url"')],
    ['M15', 'mauvaise collection', casser('<Title resid="Accueil.Titre"/>', '<Title resid="Accueil.Description"/>')],
    ['M15', 'renvoi dans le vide', casser('<Label resid="Aide.Libelle"/>', '<Label resid="Absent"/>')],
    ['M15', 'ressource orpheline', casser('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Seule" DefaultValue="x"/>')],
    ['M16', 'boutons de même id', casser('id="Mixite.Aide"', 'id="Mixite.Volet"')],
    ['M16', 'id trop long', casser('id="Mixite.Groupe"', `id="${'x'.repeat(126)}"`)],
    ['M17', 'http', casser('<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:')],
    ['M17', 'autre origine', casser('<bt:Url id="Aide.Url" DefaultValue="https://localhost:3000', '<bt:Url id="Aide.Url" DefaultValue="https://localhost:3001')],
    ['M17', 'chemin relatif', casser('<SupportUrl DefaultValue="https://localhost:3000/', '<SupportUrl DefaultValue="/')],
    ['M18', 'domaine sans port', casser('<Hosts>', '<AppDomains><AppDomain>https://exemple.fr</AppDomain></AppDomains><Hosts>')],
    ['M18', 'domaine de la page', casser('<Hosts>', '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>')],
    ['M19', 'autre langue', casser('fr-FR</DefaultLocale>', 'en-US</DefaultLocale>')],
    ['M19', 'surcharge de la langue par défaut', surcharger('fr-FR')],
    ['M19', 'langue abrégée', surcharger('en')],
    ['M19', 'deux surcharges d’une langue', surcharger('en-US', 'en-US')],
    ['M20', 'surcharge hors de sa ressource', casser('</bt:ShortStrings>', '<bt:Override Locale="en-US" Value="x"/></bt:ShortStrings>')],
    ['M21', 'exigence qui masque le volet', casser('<DefaultSettings>',
      '<Requirements><Sets><Set Name="SharedRuntime" MinVersion="1.1"/></Sets></Requirements><DefaultSettings>')],
    ['M21', 'moteur partagé non exigé', casser(/<Requirements>[\s\S]*?<\/Requirements>/, '')],
    ['M21', 'SharedRuntime 1.2', casser('MinVersion="1.1"', 'MinVersion="1.2"')],
    ['M21', 'CustomFunctionsRuntime 1.4', exiger('CustomFunctionsRuntime', '1.4')],
    ['M21', 'ExcelApi 1.15', exiger('ExcelApi', '1.15')],
    ['M22', 'durée courte', casser('lifetime="long"', 'lifetime="short"')],
    ['M22', 'deux moteurs', casser('<Runtimes>', '<Runtimes><Runtime resid="Page.Url" lifetime="long"/>')],
    ['M22', 'autre page pour les commandes', casser('<FunctionFile resid="Page.Url"/>', '<FunctionFile resid="Aide.Url"/>')],
    ['M22', 'autre page au départ', casser('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
      '<SourceLocation DefaultValue="https://localhost:3000/aide.html"/>')],
    ['M23', 'TaskpaneId', casser('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>volet</TaskpaneId>')],
    ['M24', 'minuscules', casser('DefaultValue="MIXITE"', 'DefaultValue="mixite"')],
    ['M24', 'nom pris par Excel', casser('DefaultValue="MIXITE"', 'DefaultValue="SOMME"')],
    ['M25', 'EquivalentAddins', casser('</Resources>', '</Resources><EquivalentAddins/>')],
    ['M26', 'commande non associée', casser('ouvrirAide', 'ouvrirManuel')],
    ['M27', 'fichier non construit', casser('functions.js"', 'fonctions.js"')],
    ['M27', 'Metadata sur une page', casser('<SourceLocation resid="Fonctions.Metadonnees.Url"/>', '<SourceLocation resid="Page.Url"/>')],
    ['M29', 'lecture seule', casser('ReadWriteDocument', 'ReadDocument')],
    ['M30', 'aide non livrée', casser('<SupportUrl DefaultValue="https://localhost:3000/aide.html"/>',
      '<SupportUrl DefaultValue="https://localhost:3000/support.html"/>')],
    ['M31', 'version du produit', casser('0.1.0.0', '0.2.0.0')],
  ])('%s : %s', (regle, _defaut, xml) => {
    expect(regles(xml)).toContain(regle)
  })

  it.each<[string, string, Partial<ContexteDuManifeste>]>([
    ['M10', 'version inférieure à la dernière diffusée', { diffuse: { ...contexteSain().diffuse, version: '0.1.0.1' } }],
    ['M17', 'localhost sur un serveur', { production: true }],
    ['M24', 'espace de noms changé depuis la diffusion', { diffuse: { ...contexteSain().diffuse, espaceDeNoms: 'MIXTE' } }],
    ['M24', 'espace de noms du catalogue', { espaceDeNoms: 'AUTRE' }],
    ['M28', 'fonction décrite mais non associée', { fonctions: [] }],
    ['M28', 'fonction associée mais non décrite', { fonctions: [...contexteSain().fonctions, 'INCONNUE'] }],
    ['M31', 'version du paquet', { versionDuPaquet: '9.9.9' }],
  ])('%s : %s', (regle, _defaut, change) => {
    expect(regles(MANIFESTE, { ...contexteSain(), ...change })).toEqual([regle])
  })

  it.each<[string, string, string, string]>([
    ['M27', 'office.js après notre code', 'taskpane.html', PAGE.replace(/^(.*?<\/script>)(.*)$/, '$2$1')],
    ['M27', 'page sans office.js', 'taskpane.html', '<script src="functions.js"></script>'],
    ['M27', 'métadonnées non post-traitées', 'functions.json', '{"allowCustomDataForDataTypeAny": true, "functions": []}'],
    ['M27', 'métadonnées illisibles', 'functions.json', '{'],
    ['M30', 'aide qui charge un style sur internet', 'aide.html', '<link rel="stylesheet" href="https://exemple.fr/a.css">'],
    ['M30', 'aide qui charge un script sur internet', 'aide.html', '<script src="//exemple.fr/a.js"></script>'],
  ])('%s : %s', (regle, _defaut, fichier, contenu) => {
    expect(regles(MANIFESTE, contexteSain(livraisonSaine().set(fichier, contenu)))).toContain(regle)
  })

  it('accepte une version égale ou supérieure à la dernière diffusée, nombre par nombre', () => {
    for (const version of ['0.1.0.0', '0.0.99.99']) {
      expect(regles(MANIFESTE, { ...contexteSain(), diffuse: { ...contexteSain().diffuse, version } })).toEqual([])
    }
  })

  it('accepte une surcharge anglaise dans sa ressource', () => {
    expect(regles(surcharger('en-US'))).toEqual([])
  })
})

function surcharger(...langues: readonly string[]): string {
  const surcharges = langues.map((langue) => `<bt:Override Locale="${langue}" Value="Help"/>`).join('')
  return casser(/<bt:String id="Aide.Libelle" DefaultValue="([^"]*)"\/>/, `<bt:String id="Aide.Libelle" DefaultValue="$1">${surcharges}</bt:String>`)
}

function exiger(nom: string, version: string): string {
  return casser('<bt:Sets>', `<bt:Sets><bt:Set Name="${nom}" MinVersion="${version}"/>`)
}
