import React, { useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import type { CommuneLue } from '../../../donnees'
import type { FichePeriode } from '../../../regles'
import { redigerMessage, sansCoupure } from '../../../textes'
import { apporter } from '../../cas-usage/communes/apporter'
import { refusDesNoms } from '../../cas-usage/communes/en-communes'
import { filtrer, preparerLeFiltre } from '../../cas-usage/communes/filtrer'
import type { Filtre } from '../../cas-usage/communes/filtrer'
import type { Constat } from '../../cas-usage/contrat/constater'
import { aDesTitresEtrangers } from '../../cas-usage/contrat/feuille-etrangere'
import { Bouton } from '../../composants/Bouton'
import { ListeACocher } from '../../composants/ListeACocher'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { Anomalies } from './Anomalies'
import { decrireCommune } from './decrire-commune'
import type { EtatDeLApport } from './etat'
import { Filtres } from './Filtres'
import type { Apport } from './useApport'

interface Proprietes {
  readonly etat: Extract<EtatDeLApport, { genre: 'choix' }>
  readonly apport: Apport
  /** `null` tant que le classeur n’est pas lu. */
  readonly constat: Constat | null
  readonly fiche: FichePeriode
}

const SANS_FILTRE: Filtre = { epci: null, departement: null, recherche: '', deficitaires: false }

/** Communes à apporter au classeur, parmi celles qu’on a lues. */
export function ChoixDesApportees({ etat, apport, constat, fiche }: Proprietes): ReactElement {
  const { table, choisie, lues, cochees } = etat
  const [filtre, setFiltre] = useState(SANS_FILTRE)
  const [refus, setRefus] = useState<string | null>(null)
  const departement = choisie.colonnes.departement ?? null
  const cherchables = useMemo(() => preparerLeFiltre(lues.communes, table, departement), [lues, table, departement])
  const trouvees = useMemo(() => filtrer(cherchables, filtre), [cherchables, filtre])

  function cocher(communes: ReadonlySet<CommuneLue>, coches: boolean): void {
    setRefus(null)
    const voulues = lues.communes.filter((commune) => (communes.has(commune) ? coches : cochees.has(commune)))
    apport.surEtat({ ...etat, cochees: new Set(voulues) })
  }

  function preparer(): void {
    if (constat === null) return
    const voulues = lues.communes.filter((commune) => cochees.has(commune))
    const motifs = refusDesNoms(voulues).map(redigerMessage)
    if (voulues.length === 0) motifs.push(dire('communes.aucune-cochee'))
    if (aDesTitresEtrangers(constat)) motifs.push(dire('communes.feuille-etrangere'))
    if (motifs.length > 0) return setRefus(sansCoupure(motifs.join(' ')))
    apport.surEtat({ genre: 'ecriture', choix: etat, apportees: apporter(voulues, constat.communes, fiche) })
  }

  return (
    <>
      <p>{dire('communes.communes-lues', { nom: table.nom, nombre: lues.communes.length })}</p>
      <Anomalies anomalies={lues.anomalies} />
      <Filtres communes={cherchables} filtre={filtre} surFiltre={setFiltre} />
      <ListeACocher
        libelle={dire('communes.rechercher')}
        recherche={filtre.recherche}
        surRecherche={(recherche) => setFiltre({ ...filtre, recherche })}
        elements={trouvees}
        clef={({ ligne }) => String(ligne)}
        texte={({ nom, ligne }) => nom ?? dire('communes.sans-nom-ligne', { ligne })}
        aide={decrireCommune}
        estCoche={(commune) => cochees.has(commune)}
        surCocher={cocher}
        nombreCoches={cochees.size}
      />
      <Refus phrase={refus} />
      <div className="mx-boutons">
        <Bouton genre="principal" desactive={constat === null} surClic={preparer}>
          {dire('communes.preparer')}
        </Bouton>
        <Bouton surClic={() => apport.surEtat({ ...etat, genre: 'correspondance' })}>
          {dire('communes.revoir-les-colonnes')}
        </Bouton>
      </div>
    </>
  )
}
