import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import { FEUILLE_COMMUNES } from '../../../trames'
import type { Constat } from '../../cas-usage/contrat/constater'
import { aDesTitresEtrangers } from '../../cas-usage/contrat/feuille-etrangere'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Choix } from '../../composants/Choix'
import { ChoixDeFichier } from '../../composants/ChoixDeFichier'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import type { Apport } from './useApport'

interface Proprietes extends Pick<ProprietesDEtape, 'surEtape'> {
  readonly apport: Apport
  readonly constat: Constat | null
}

/** D’où viennent les communes : la feuille déjà là, une autre feuille, un fichier du poste. */
export function Sources({ apport, constat, surEtape }: Proprietes): ReactElement {
  const [feuille, setFeuille] = useState('')
  const etrangere = constat !== null && aDesTitresEtrangers(constat)
  const feuilles = (constat?.feuilles ?? []).filter((nom) => etrangere || !memeNomDeFeuille(nom, FEUILLE_COMMUNES))
  return (
    <>
      <p className="mx-aide">{dire('communes.promesse')}</p>
      <section aria-labelledby="mx-communes-feuille">
        <h2 id="mx-communes-feuille">{dire('communes.deja-la')}</h2>
        {constat === null ? <p>{dire('communes.lecture-du-classeur')}</p> : null}
        {etrangere ? (
          <Avis genre="alerte">
            <p>{dire('communes.feuille-etrangere')}</p>
          </Avis>
        ) : null}
        {constat !== null && !etrangere ? (
          <p>
            {constat.communes.length === 0
              ? dire('communes.aucune')
              : dire('communes.presentes', { nombre: constat.communes.length })}
          </p>
        ) : null}
        {constat !== null && constat.communes.length > 0 ? (
          <Bouton surClic={() => surEtape('cadre')}>{dire('communes.choisir')}</Bouton>
        ) : null}
      </section>
      <section aria-labelledby="mx-communes-fichier">
        <h2 id="mx-communes-fichier">{dire('communes.fichier')}</h2>
        <ChoixDeFichier
          libelle={dire('communes.fichier-choix')}
          aide={dire('communes.fichier-aide')}
          extensions=".csv,.txt,.xlsx,.xlsm"
          surFichier={apport.lireUnFichier}
        />
      </section>
      {feuilles.length === 0 ? null : (
        <section aria-labelledby="mx-communes-autre">
          <h2 id="mx-communes-autre">{dire('communes.autre-feuille')}</h2>
          <Choix
            libelle={dire('communes.feuille')}
            valeur={feuille}
            options={[{ valeur: '', texte: dire('communes.a-choisir') }, ...feuilles.map((nom) => ({ valeur: nom, texte: nom }))]}
            surChangement={setFeuille}
          />
          <div className="mx-boutons">
            <Bouton desactive={feuille === ''} surClic={() => apport.lireUneFeuille(feuille)}>
              {dire('communes.lire-feuille')}
            </Bouton>
          </div>
        </section>
      )}
    </>
  )
}
