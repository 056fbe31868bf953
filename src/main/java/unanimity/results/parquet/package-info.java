/**
 * Writes Parquet files of plain tables: {@link unanimity.results.parquet.ParquetTable} takes cells from left to right. Only what such
 * tables need of the format; its reader is DuckDB. Knows nothing of negotiations.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">Apache Parquet: File Format</a>
 */
@NullMarked
package unanimity.results.parquet;

import org.jspecify.annotations.NullMarked;
