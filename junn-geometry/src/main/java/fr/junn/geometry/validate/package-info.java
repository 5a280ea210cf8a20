/**
 * Validation and repair of surfaces and solids by ISO 19107.
 *
 * <p><b>The problem.</b> A model that is wrong in one wall gives a wrong volume, a wrong flood and a hole on the screen.
 * ISO 19107 says what surfaces and solids are; the field has agreed on codes for what can be wrong with them, and on the order
 * of the checks: rings, faces, shells, solids, their compositions. A part that is wrong ends the checks of what is made of it,
 * as what would follow is an echo.
 *
 * <p><b>The pieces.</b> A {@link fr.junn.geometry.validate.Validator} with {@link
 * fr.junn.geometry.validate.ValidationOptions} validates any {@link fr.junn.geometry.shape.Shape} and answers a {@link
 * fr.junn.geometry.validate.Validity}: {@link fr.junn.geometry.validate.Defect}s with a {@link
 * fr.junn.geometry.validate.ValidityCode}, the ring, face, shell and solid, a place in space, what was measured and what it
 * was held against.
 *
 * <pre>{@code
 * Validator validator = Validator.of(ValidationOptions.defaults().withSnap(0.01));
 * Validity validity = validator.validate(solid);
 * for (Defect d : validity.defects()) {
 *     … d.code().number(), d.face(), d.x(), d.value() …
 * }
 * }</pre>
 *
 * <p>A {@link fr.junn.geometry.validate.Repairer} answers a {@link fr.junn.geometry.validate.RepairPlan}: the {@link
 * fr.junn.geometry.validate.RepairAction}s, what they would make of the shape, and what would still be wrong.
 *
 * <pre>{@code
 * RepairPlan plan = Repairer.ofDefaults().plan(solid);
 * if (plan.isComplete()) {
 *     Faceted mended = plan.apply();
 * }
 * }</pre>
 *
 * <p><b>How.</b> Points nearer than the snapping tolerance are one. Whether a face is plane is a matter of tolerance; all else
 * is decided by exact signs (<i>predicate</i>). Faces are cut into Delaunay triangles; shells are checked as the surface that
 * these make. Solids are held against each other by cutting the triangles of one along those of the other and asking of each
 * piece whether it is inside, outside or shared; how deep they overlap is the largest ball in what they have in common.
 *
 * <p><b>What is not checked.</b> 103 (a ring that does not end where it begins) can only be seen by readers, as rings of
 * shapes close by themselves: they report it with {@link fr.junn.geometry.validate.ValidityCode#RING_NOT_CLOSED}. The
 * orientation of a surface that is not part of a solid means nothing here.
 *
 * <p><b>Sources.</b> ISO 19107:2019. H. Ledoux, <i>On the validation of solids represented with the international standards
 * for geographic information</i>, CACAIE 28, 2013; <i>val3dity: validation of 3D GIS primitives according to the
 * international standards</i>, Open Geospatial Data, Software and Standards 3, 2018: codes, order and tolerances.
 */
@NullMarked
package fr.junn.geometry.validate;

import org.jspecify.annotations.NullMarked;
